import type { ReactNode } from "react";
import { Icon } from "./Icon.tsx";
import styles from "./Chip.module.css";

/** A yes-or-no choice in a word; chosen = filled and ticked, never by colour alone. */
export function Chip({
  pressed,
  onChange,
  disabled = false,
  children,
}: {
  readonly pressed: boolean;
  readonly onChange: (pressed: boolean) => void;
  readonly disabled?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <button
      type="button"
      className={styles.chip}
      aria-pressed={pressed}
      disabled={disabled}
      onClick={() => onChange(!pressed)}
    >
      {pressed ? <Icon name="check" /> : null}
      {children}
    </button>
  );
}
