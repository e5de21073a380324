import { type ComponentType, lazy, Suspense } from "react";
import { INVENTORY_PARTS, type InventoryPart } from "../state/inventoryView.ts";
import { useActions, useApp } from "../state/useApp.ts";
import { FRAME_WORDS } from "../text/frameWords.ts";
import { INVENTORY_WORDS } from "../text/inventoryWords.ts";
import styles from "./InventoryScreen.module.css";
import { OpeningScreen } from "./OpeningScreen.tsx";

/** The parts that there are; each is fetched when it is first opened. */
const PARTS: Partial<Record<InventoryPart, ComponentType>> = {
  list: part(async () => (await import("./InventoryList.tsx")).InventoryList),
  import: part(async () => (await import("./InventoryIntake.tsx")).InventoryIntake),
  upkeep: part(async () => (await import("../features/upkeep/UpkeepPart.tsx")).UpkeepPart),
  history: part(async () => (await import("../features/history/HistoryPart.tsx")).HistoryPart),
  out: part(async () => (await import("./InventorySendOut.tsx")).InventorySendOut),
};

/** ととのえる: the list of places and what keeps it in order, one part at a time. */
export function InventoryScreen() {
  const hasTown = useApp((state) => state.town !== null);
  const asked = useApp((state) => state.view.inventory.part);
  if (!hasTown) return <OpeningScreen />;
  const open = PARTS[asked] === undefined ? "list" : asked;
  const Part = PARTS[open]!;
  return (
    <>
      <h1 className="srOnly">{FRAME_WORDS.inventory}</h1>
      <PartTabs open={open} />
      <div className={styles.part}>
        <Suspense fallback={<p className={styles.waiting}>{INVENTORY_WORDS.waiting}</p>}>
          <Part />
        </Suspense>
      </div>
    </>
  );
}

function PartTabs({ open }: { readonly open: InventoryPart }) {
  const inventory = useApp((state) => state.view.inventory);
  const isImporting = useApp((state) => state.importStage.stage !== "give");
  const { setView } = useActions();
  return (
    <nav className={styles.tabs} aria-label={INVENTORY_WORDS.parts}>
      {INVENTORY_PARTS.filter((id) => PARTS[id]).map((id) => (
        <button
          key={id}
          type="button"
          className={styles.tab}
          aria-current={id === open ? "page" : undefined}
          onClick={() => setView({ inventory: { ...inventory, part: id } })}
        >
          {INVENTORY_WORDS.part[id]}
          {id === "import" && isImporting ? (
            <>
              {" "}
              <span className={styles.underWay}>{INVENTORY_WORDS.underWay}</span>
            </>
          ) : null}
        </button>
      ))}
    </nav>
  );
}

function part(load: () => Promise<ComponentType>): ComponentType {
  return lazy(async () => ({ default: await load() }));
}
