import styles from "./FindMap.module.css";
import { RubyText } from "../../ui/RubyText.tsx";

/** Where the walk begins, with its word on the side where no place is near. */
export function StartRing({
  name,
  side,
}: {
  readonly name: string;
  readonly side: "left" | "right";
}) {
  return (
    <div className={styles.start} data-side={side}>
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
