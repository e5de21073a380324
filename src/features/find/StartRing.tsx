import styles from "./FindMap.module.css";
import { RubyText } from "../../ui/RubyText.tsx";

/** Where the walk begins, with its word. */
export function StartRing({ name }: { readonly name: string }) {
  return (
    <div className={styles.start}>
      <svg width={36} height={36} viewBox="-18 -18 36 36" aria-hidden="true">
        <circle r={12} fill="#fff" stroke="#fff" strokeWidth={10} />
        <circle r={12} fill="#fff" stroke="currentColor" strokeWidth={6} />
      </svg>
      <span>
        <RubyText text={name} />
      </span>
    </div>
  );
}
