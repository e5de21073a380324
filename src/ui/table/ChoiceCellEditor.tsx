import { useEffect, useRef } from "react";
import styles from "./CellEditor.module.css";
import type { CellEditing } from "./gridColumn.ts";

/** A cell as a choice of a few: what is chosen is kept at once; Enter and Tab go on, Escape gives the cell back. */
export function ChoiceCellEditor({
  label,
  value,
  options,
  onChoose,
  editing,
}: {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly onChoose: (value: string) => void;
  readonly editing: CellEditing;
}) {
  const select = useRef<HTMLSelectElement>(null);
  const start = useRef(value);
  useEffect(() => select.current?.focus(), []);
  return (
    <select
      ref={select}
      className={styles.input}
      aria-label={label}
      value={value}
      onChange={(event) => onChoose(event.target.value)}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === "Escape") {
          if (value !== start.current) onChoose(start.current);
          editing.cancel();
        } else if (event.key === "Enter") editing.done(null);
        else if (event.key === "Tab") editing.done(event.shiftKey ? -1 : 1);
        else return;
        event.preventDefault();
      }}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.text}
        </option>
      ))}
    </select>
  );
}
