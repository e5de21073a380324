import { useActions, useApp } from "../../state/useApp.ts";
import { INVENTORY_WORDS, SORTING_WORDS } from "../../text/inventoryWords.ts";

/** In which order the list stands, where there are no heads to press. */
export function SortChoice() {
  const inventory = useApp((state) => state.view.inventory);
  const { setView } = useActions();
  const { column, direction } = inventory.sorting;
  const now = SORTING_WORDS.findIndex(
    (each) => each.column === column && each.direction === direction,
  );
  return (
    <select
      aria-label={INVENTORY_WORDS.sorting}
      value={now}
      onChange={(event) => {
        const chosen = SORTING_WORDS[Number(event.target.value)];
        if (chosen === undefined) return;
        const sorting = { column: chosen.column, direction: chosen.direction };
        setView({ inventory: { ...inventory, sorting } });
      }}
    >
      {now === -1 ? <option value={-1}>{INVENTORY_WORDS.otherSorting}</option> : null}
      {SORTING_WORDS.map(({ text }, index) => (
        <option key={text} value={index}>
          {text}
        </option>
      ))}
    </select>
  );
}
