import type { ReactNode } from "react";
import styles from "./BulletList.module.css";

/** Sentences in a list with square bullets; `--bullet` set around it is their colour. */
export function BulletList({ items }: { readonly items: readonly ReactNode[] }) {
  return (
    <ul className={styles.list}>
      {items.map((item, index) => (
        <li key={index}>{item}</li>
      ))}
    </ul>
  );
}
