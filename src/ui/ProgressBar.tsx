import styles from "./ProgressBar.module.css";

/** How much of a counted job is done. */
export function ProgressBar({
  label,
  done,
  total,
}: {
  readonly label: string;
  readonly done: number;
  readonly total: number;
}) {
  return (
    <progress className={styles.bar} aria-label={label} value={done} max={Math.max(total, 1)} />
  );
}
