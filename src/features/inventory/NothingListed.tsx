import { NO_FILTER } from "../../domain/places/placeFilter.ts";
import { useActions, useApp } from "../../state/useApp.ts";
import { INVENTORY_WORDS } from "../../text/inventoryWords.ts";
import { Button } from "../../ui/Button.tsx";
import { Message } from "../../ui/Message.tsx";
import styles from "./inventory.module.css";

/** In place of the table: that no place fulfils the conditions, or that there is none at all, and what to do. */
export function NothingListed({
  isEmpty,
  onAdd,
}: {
  readonly isEmpty: boolean;
  readonly onAdd: () => void;
}) {
  const inventory = useApp((state) => state.view.inventory);
  const { setView } = useActions();
  return (
    <div className={styles.nothing}>
      <Message
        tone="plain"
        title={isEmpty ? INVENTORY_WORDS.empty : INVENTORY_WORDS.nothing}
        actions={
          isEmpty ? (
            <Button onClick={onAdd}>{INVENTORY_WORDS.add}</Button>
          ) : (
            <Button onClick={() => setView({ inventory: { ...inventory, filter: NO_FILTER } })}>
              {INVENTORY_WORDS.clear}
            </Button>
          )
        }
      >
        <p>{isEmpty ? INVENTORY_WORDS.emptyHint : INVENTORY_WORDS.nothingHint}</p>
      </Message>
    </div>
  );
}
