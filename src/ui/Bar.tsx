import styles from "./Bar.module.css";

/** A bar for one figure of a column; the figure itself stands beside it. */
export function Bar({ share }: { readonly share: number }) {
  const percent = Math.min(Math.max(share, 0), 1) * 100;
  return (
    <span className={styles.track} aria-hidden="true">
      <span className={styles.bar} style={{ width: `${percent}%` }} />
    </span>
  );
}
