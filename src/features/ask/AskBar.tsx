import { useState } from "react";
import type { Question } from "../../domain/coverage/question.ts";
import type { AppState } from "../../state/appState.ts";
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
import type { WordProps } from "./wordProps.ts";
import { ZonesWord } from "./ZonesWord.tsx";

/**
 * The question as one sentence whose words can be pressed; on a phone it folds into a line. Until a town is
 * open it stands there to be read, in the same lines and the same elements: nothing moves when the town
 * is there.
 */
export function AskBar() {
  const question = useApp((state) => state.view.question);
  const town = useApp((state) => state.town);
  const [unfolded, setUnfolded] = useState(false);
  const sentence = askSentence(question, zonesName(question, town));
  return (
    <fieldset className={styles.bar} aria-label={ASK_WORDS.form}>
      <button
        type="button"
        className={styles.summary}
        aria-expanded={unfolded}
        disabled={town === null}
        onClick={() => setUnfolded(!unfolded)}
      >
        <span>{sentence}</span>
        <span className={styles.change}>
          {unfolded ? ASK_WORDS.close : ASK_WORDS.change}
          <Icon name="chevronDown" size={14} />
        </span>
      </button>
      {town === null ? (
        <p className={styles.coming}>{sentence}</p>
      ) : (
        <div className={styles.sentence} data-unfolded={unfolded}>
          <Words question={question} town={town} />
        </div>
      )}
    </fieldset>
  );
}

function Words({ question, town }: Omit<WordProps, "onChange">) {
  const { setQuestion } = useActions();
  const word = { question, town, onChange: setQuestion };
  return (
    <>
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
    </>
  );
}

function zonesName({ zoneSetId }: Question, town: AppState["town"]): string {
  if (town === null) return ASK_WORDS.usualZones;
  return town.zoneSets.find((set) => set.id === zoneSetId)?.name ?? ASK_WORDS.zones;
}
