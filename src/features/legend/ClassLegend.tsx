import { choroplethBreaks } from "../../map/zones/choroplethBreaks.ts";
import { useApp } from "../../state/useApp.ts";
import { classLabels } from "../../text/classLabels.ts";
import { LEGEND_WORDS } from "../../text/legendWords.ts";
import { layersText } from "../../text/layersText.ts";
import { legendTitle } from "../../text/legendTitle.ts";
import { limitText } from "../../text/limitText.ts";
import styles from "./legend.module.css";

const FILLS = ["var(--c1)", "var(--c2)", "var(--c3)", "var(--c4)", "var(--c5)"] as const;

/** What the colours of the zones say, with the values of every class. */
export function ClassLegend() {
  const mode = useApp((state) => state.view.mode);
  const coverage = useApp((state) => state.answer?.coverage ?? null);
  const layers = useApp((state) => state.view.question.layers);
  if (mode === "provision") {
    return (
      <div className={styles.classes}>
        <h2 className={styles.title}>
          {LEGEND_WORDS.provisionTitle}（{layersText(layers)}）
        </h2>
        <ul className={styles.swatches}>
          <li>
            <i className={styles.hatched} />
            {LEGEND_WORDS.provisionNone}
          </li>
        </ul>
      </div>
    );
  }
  if (coverage === null) return null;
  const { question, measured, zones } = coverage;
  const labels = classLabels(choroplethBreaks(zones.map((zone) => zone.uncovered)));
  return (
    <div className={styles.classes}>
      <h2 className={styles.title}>
        {legendTitle({
          measured,
          limit: limitText(question.limit),
          peopleClass: question.peopleClass,
        })}
      </h2>
      <ul className={styles.swatches}>
        {labels.map((label, index) => (
          <li key={label}>
            <i style={{ background: FILLS[index] }} />
            {label}
          </li>
        ))}
      </ul>
    </div>
  );
}
