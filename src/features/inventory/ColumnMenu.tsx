import { INVENTORY_WORDS } from "../../text/inventoryWords.ts";
import { Button } from "../../ui/Button.tsx";
import { OptionList } from "../../ui/OptionList.tsx";
import { WordMenu } from "../../ui/WordMenu.tsx";
import styles from "./inventory.module.css";
import type { ListColumn } from "./listColumn.ts";

/** Which columns stand beside the name; kept on this device. */
export function ColumnMenu({
  columns,
  chosen,
  onChoose,
}: {
  /** All but the name. */
  readonly columns: readonly ListColumn[];
  readonly chosen: readonly string[];
  /** `null` = the usual ones again. */
  readonly onChoose: (ids: readonly string[] | null) => void;
}) {
  return (
    <WordMenu word={INVENTORY_WORDS.columns} label="">
      {() => (
        <div className={styles.menu}>
          <Button small look="quiet" onClick={() => onChoose(null)}>
            {INVENTORY_WORDS.usualColumns}
          </Button>
          <OptionList
            label={INVENTORY_WORDS.columns}
            several
            options={columns.map(({ id, head }) => ({ id, text: head }))}
            chosen={chosen}
            onChoose={(ids) =>
              onChoose(columns.map(({ id }) => id).filter((id) => ids.includes(id)))
            }
          />
        </div>
      )}
    </WordMenu>
  );
}
