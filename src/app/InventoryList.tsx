import { useState } from "react";
import { ListPart } from "../features/inventory/ListPart.tsx";
import { useApp } from "../state/useApp.ts";
import { useListedPlaces } from "../state/useListedPlaces.ts";
import { INVENTORY_WORDS } from "../text/inventoryWords.ts";
import styles from "./InventoryList.module.css";
import { MapOrReason } from "./MapOrReason.tsx";
import { type Tab, TabBar } from "./TabBar.tsx";

/** 一覧 with the map beside it, and the form of the place that is open. */
export function InventoryList() {
  const listed = useListedPlaces();
  const [tab, setTab] = useState<Tab>("table");
  const hasForm = useApp(({ view }) => view.inventory.form && view.placeId !== null);
  return (
    <>
      <div className={styles.list} data-tab={tab} data-form={hasForm}>
        <ListPart
          listed={listed}
          onAdd={() => {}}
          beside={
            <div className={styles.map}>
              <MapOrReason listed={listed.places} />
            </div>
          }
        />
      </div>
      <TabBar tab={tab} listWord={INVENTORY_WORDS.list} onTab={setTab} />
    </>
  );
}
