import { useState } from "react";
import { ListPart } from "../features/inventory/ListPart.tsx";
import { InventoryForm } from "../features/places/InventoryForm.tsx";
import { useActions, useApp } from "../state/useApp.ts";
import { useListedPlaces } from "../state/useListedPlaces.ts";
import { INVENTORY_WORDS } from "../text/inventoryWords.ts";
import { useFocusKept } from "../ui/useFocusKept.ts";
import styles from "./InventoryList.module.css";
import { MapOrReason } from "./MapOrReason.tsx";
import { type Tab, TabBar } from "./TabBar.tsx";

/** 一覧 with the form of the place that is open, and the map beside it. */
export function InventoryList() {
  const listed = useListedPlaces();
  const [tab, setTab] = useState<Tab>("table");
  const inventory = useApp((state) => state.view.inventory);
  const { setView } = useActions();
  const around = useFocusKept<HTMLDivElement>(String(inventory.form));
  return (
    <>
      <div
        ref={around}
        tabIndex={-1}
        className={styles.list}
        data-tab={tab}
        data-form={inventory.form}
      >
        <ListPart
          listed={listed}
          onAdd={() => setView({ placeId: null, inventory: { ...inventory, form: true } })}
          beside={
            <>
              {inventory.form ? (
                <div className={styles.form}>
                  <InventoryForm
                    onShowMap={() => setTab("map")}
                    onDone={() => setView({ inventory: { ...inventory, form: false } })}
                  />
                </div>
              ) : null}
              <div className={styles.map}>
                <MapOrReason listed={listed.places} />
              </div>
            </>
          }
        />
      </div>
      <TabBar tab={tab} listWord={INVENTORY_WORDS.list} onTab={setTab} />
    </>
  );
}
