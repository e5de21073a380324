import { useState } from "react";
import { ListPart } from "../features/inventory/ListPart.tsx";
import { Credits } from "../features/legend/Credits.tsx";
import { MapScale } from "../features/legend/MapScale.tsx";
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
  const isPicking = useApp((state) => state.tool.tool === "pickPosition");
  const hasForm = inventory.form && !inventory.asPublic;
  const around = useFocusKept<HTMLDivElement>(String(hasForm));
  if (listed === null) return <p className={styles.waiting}>{INVENTORY_WORDS.waiting}</p>;
  return (
    <>
      <div
        ref={around}
        tabIndex={-1}
        className={styles.list}
        data-tab={tab}
        data-picking={hasForm && isPicking}
        data-form={hasForm}
      >
        <ListPart
          listed={listed}
          onAdd={() => setView({ placeId: null, inventory: { ...inventory, form: true } })}
          beside={
            <>
              {hasForm ? (
                <div className={styles.form}>
                  <InventoryForm
                    onShowMap={() => setTab("table")}
                    onDone={() => setView({ inventory: { ...inventory, form: false } })}
                  />
                </div>
              ) : null}
              <div className={styles.mapSide}>
                <div className={styles.map}>
                  <MapOrReason listed={listed.places} />
                </div>
                <div className={styles.credits}>
                  <MapScale />
                  <Credits />
                </div>
              </div>
            </>
          }
        />
      </div>
      <TabBar tab={tab} listWord={INVENTORY_WORDS.list} onTab={setTab} />
    </>
  );
}
