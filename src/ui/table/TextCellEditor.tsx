import { useEffect, useRef, useState } from "react";
import styles from "./CellEditor.module.css";
import type { CellEditing } from "./gridColumn.ts";

/** A cell as a field: Enter and Tab keep what is written, Escape gives the cell back. */
export function TextCellEditor({
  label,
  start,
  onKeep,
  editing,
}: {
  readonly label: string;
  readonly start: string;
  /** Takes the text; gives back what is wrong with it in words, or `null` where it is kept. */
  readonly onKeep: (text: string) => string | null;
  readonly editing: CellEditing;
}) {
  const [text, setText] = useState(start);
  const [error, setError] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const isOver = useRef(false);
  useEffect(() => input.current?.select(), []);

  function end(next: 1 | -1 | null) {
    const wrong = text === start ? null : onKeep(text);
    setError(wrong);
    if (wrong !== null) return;
    isOver.current = true;
    editing.done(next);
  }

  return (
    <span className={styles.holder}>
      <input
        ref={input}
        className={styles.input}
        aria-label={label}
        aria-invalid={error !== null}
        aria-describedby={error === null ? undefined : "cell-error"}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onBlur={() => {
          if (isOver.current || error !== null) return;
          if (text !== start && onKeep(text) !== null) editing.cancel();
          else if (!isOver.current) editing.done(null);
        }}
        onKeyDown={(event) => {
          event.stopPropagation();
          if (event.nativeEvent.isComposing) return;
          if (event.key === "Escape") {
            isOver.current = true;
            editing.cancel();
          } else if (event.key === "Enter") end(null);
          else if (event.key === "Tab") end(event.shiftKey ? -1 : 1);
          else return;
          event.preventDefault();
        }}
      />
      {error === null ? null : (
        <span id="cell-error" role="alert" className={styles.error}>
          {error}
        </span>
      )}
    </span>
  );
}
