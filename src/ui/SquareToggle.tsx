import { Icon } from "./Icon.tsx";
import styles from "./SquareToggle.module.css";

/** A yes-or-no choice of one or two letters, 44 px square, for rows of days; `label` says it in full. */
export function SquareToggle({
  text,
  label,
  pressed,
  onChange,
}: {
  readonly text: string;
  readonly label: string;
  readonly pressed: boolean;
  readonly onChange: (pressed: boolean) => void;
}) {
  return (
    <button
      type="button"
      className={styles.toggle}
      aria-label={label}
      aria-pressed={pressed}
      onClick={() => onChange(!pressed)}
    >
      {text}
      <span className={styles.tick}>{pressed ? <Icon name="check" size={12} /> : null}</span>
    </button>
  );
}
