import { useState } from "react";
import { useActions, useApp } from "../../state/useApp.ts";
import { askSentence } from "../../text/askSentence.ts";
import { ASK_WORDS } from "../../text/askWords.ts";
import { Icon } from "../../ui/Icon.tsx";
import styles from "./AskBar.module.css";
import { ClassWord } from "./ClassWord.tsx";
import { LayersWord } from "./LayersWord.tsx";
import { LimitWord } from "./LimitWord.tsx";
import { MeasureWord } from "./MeasureWord.tsx";
import { WalkerWord } from "./WalkerWord.tsx";
import { ZonesWord } from "./ZonesWord.tsx";

/**
 * The question as one sentence whose words can be pressed; on a phone it folds into a line. Until a town is
 * open it stands there to be read.
 */
export function AskBar() {
  const question = useApp((state) => state.view.question);
  const town = useApp((state) => state.town);
  const { setQuestion } = useActions();
  const [unfolded, setUnfolded] = useState(false);
  if (town === null)
    return <ComingQuestion sentence={askSentence(question, ASK_WORDS.usualZones)} />;
  const zoneSet = town.zoneSets.find((set) => set.id === question.zoneSetId);
  const word = { question, town, onChange: setQuestion };
  return (
    <fieldset className={styles.bar} aria-label={ASK_WORDS.form}>
      <button
        type="button"
        className={styles.summary}
        aria-expanded={unfolded}
        onClick={() => setUnfolded(!unfolded)}
      >
        <span>{askSentence(question, zoneSet?.name ?? ASK_WORDS.zones)}</span>
        <span className={styles.change}>
          {unfolded ? ASK_WORDS.close : ASK_WORDS.change}
          <Icon name="chevronDown" size={14} />
        </span>
      </button>
      <div className={styles.sentence} data-unfolded={unfolded}>
        <span className={styles.part}>
          <LayersWord {...word} />
          {ASK_WORDS.afterLayers}
        </span>
        <span className={styles.part}>
          <WalkerWord {...word} />
          {ASK_WORDS.afterWalker}
        </span>
        <span className={styles.part}>
          <LimitWord {...word} />
          {ASK_WORDS.afterLimit}
        </span>
        <span className={styles.part}>
          <ClassWord {...word} />
          {ASK_WORDS.afterClass}
        </span>
        <span className={styles.part}>
          <ZonesWord {...word} />
          {ASK_WORDS.afterZones}
        </span>
        <span className={styles.part}>
          <MeasureWord {...word} />
          {ASK_WORDS.afterMeasure}
        </span>
      </div>
    </fieldset>
  );
}

/** The same lines in the same places, not to be pressed yet: nothing moves when the town is there. */
function ComingQuestion({ sentence }: { readonly sentence: string }) {
  return (
    <div className={styles.bar}>
      <button type="button" className={styles.summary} disabled>
        <span>{sentence}</span>
        <span className={styles.change}>
          {ASK_WORDS.change}
          <Icon name="chevronDown" size={14} />
        </span>
      </button>
      <p className={styles.coming}>{sentence}</p>
    </div>
  );
}
