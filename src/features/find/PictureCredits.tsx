import type { ReactNode } from "react";
import { mapCredits } from "../../map/mapCredits.ts";
import { useFind } from "../../state/find/useFind.ts";
import styles from "./RoutePicture.module.css";

/** Whose streets a small map shows, and how the way was measured; it stands under every such map. */
export function PictureCredits({ children }: { readonly children: ReactNode }) {
  const manifest = useFind((state) => state.town?.manifest);
  if (manifest === undefined) return null;
  const layers = manifest.layers.filter(({ role }) => role === "network" || role === "basemap");
  const credits = mapCredits({ ...manifest, layers }, "none").map(({ text }) =>
    /^(©|\(c\))/i.test(text) ? text : `© ${text}`,
  );
  return (
    <p className={styles.credits}>
      <span lang="ja">{credits.join(" ")}</span> {children}
    </p>
  );
}
