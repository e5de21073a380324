import type { ReactNode } from "react";
import styles from "./Tick.module.css";

/** A box to tick with its words, both of which tick it. */
export function Tick({
  checked,
  describedBy,
  children,
  onChange,
}: {
  readonly checked: boolean;
  /** The id of what the words speak of, where they do not say it. */
  readonly describedBy?: string;
  readonly children: ReactNode;
  readonly onChange: (checked: boolean) => void;
}) {
  return (
    <label className={styles.tick}>
      <input
        type="checkbox"
        checked={checked}
        aria-describedby={describedBy}
        onChange={(event) => onChange(event.target.checked)}
      />
      {children}
    </label>
  );
}
