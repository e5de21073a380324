import { rampSteps } from "../../map/zones/rampSteps.ts";
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
  const answer = useApp((state) => state.answer);
  const layers = useApp((state) => state.view.question.layers);
  if (layers.length === 0) return null;
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
  if (answer === null || answer.coverage === null) return null;
  const { classLimits } = answer;
  const { question, measured } = answer.coverage;
  return (
    <div className={styles.classes}>
      <h2 className={styles.title}>
        {legendTitle({
          measured,
          limit: limitText(question.limit),
          peopleClass: question.peopleClass,
        })}
      </h2>
      {classLimits.length === 0 ? (
        <p>{LEGEND_WORDS.oneClass}</p>
      ) : (
        <ClassSwatches limits={classLimits} />
      )}
    </div>
  );
}

function ClassSwatches({ limits }: { readonly limits: readonly number[] }) {
  const labels = classLabels(limits);
  const steps = rampSteps(labels.length);
  return (
    <ul className={styles.swatches}>
      {labels.map((label, index) => (
        <li key={label}>
          <i style={{ background: FILLS[steps[index]!] }} />
          {label}
        </li>
      ))}
    </ul>
  );
}
