import { useRef } from "react";
import type { FoundPlace } from "../../domain/find/foundPlace.ts";
import type { Language } from "../../text/find/language.ts";
import { withoutRuby } from "../../text/find/withoutRuby.ts";
import styles from "./PrintPage.module.css";
import { PrintSheet } from "./PrintSheet.tsx";
import { useDrawingSize } from "./useDrawingSize.ts";

/** The sheet as it will be printed, made as small as the screen is wide; on paper it has its true size. */
export function PrintPreview({
  found,
  isKept,
  language,
  label,
}: {
  readonly found: readonly FoundPlace[];
  readonly isKept: boolean;
  readonly language: Language;
  readonly label: string;
}) {
  const room = useRef<HTMLDivElement>(null);
  const { widthPx } = useDrawingSize(room, { widthPx: SHEET_WIDTH_PX, heightPx: 1, remPx: 16 });
  const scale = Math.min(1, widthPx / SHEET_WIDTH_PX);
  if (found.length === 0) return null;
  return (
    <section className={styles.preview} aria-label={withoutRuby(label)} ref={room}>
      <div className={styles.paper} style={{ height: SHEET_HEIGHT_PX * scale }}>
        <div className={styles.scaled} style={{ transform: `scale(${scale})` }}>
          <PrintSheet
            key={`${language} ${found.map(({ place }) => place.id).join(" ")}`}
            found={found}
            isKept={isKept}
            language={language}
          />
        </div>
      </div>
    </section>
  );
}

/** 210 × 297 mm at 96 px to the inch. */
const SHEET_WIDTH_PX = (210 / 25.4) * 96;
const SHEET_HEIGHT_PX = (297 / 25.4) * 96;
