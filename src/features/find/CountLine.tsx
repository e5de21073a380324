import { useFind, useLanguage } from "../../state/find/useFind.ts";
import { countFigure } from "../../text/find/countFigure.ts";
import { countText } from "../../text/find/countText.ts";
import { LIST_WORDS } from "../../text/find/listWords.ts";
import { RubyText } from "../../ui/RubyText.tsx";
import styles from "./FindList.module.css";
import { NothingFound } from "./NothingFound.tsx";

/** How many places there are and in which order, said aloud whenever it changes; where there are none, that. */
export function CountLine() {
  const language = useLanguage();
  const words = LIST_WORDS[language];
  const answer = useFind((state) => state.answer);
  const computing = useFind((state) => state.computing);
  const hasStart = useFind((state) => state.origin !== null);
  const isEstimated = answer?.rows.some(({ walk }) => walk?.isStraight === true) ?? false;
  const count = answer?.rows.length ?? 0;
  return (
    <div className={styles.count}>
      <div role="status">
        {computing ? (
          <RubyText text={words.computing} />
        ) : answer === null ? null : count === 0 ? (
          <NothingFound answer={answer} />
        ) : (
          <p>
            <Count text={countText(count, hasStart ? "near" : "soon", language)} />
          </p>
        )}
      </div>
      {isEstimated ? (
        <p>
          <RubyText text={words.estimatedNote} />
        </p>
      ) : null}
    </div>
  );
}

/** The number and its unit stand out of the sentence. */
function Count({ text }: { readonly text: string }) {
  const figure = countFigure(text);
  return (
    <>
      <b>
        <RubyText text={figure} />
      </b>
      <RubyText text={text.slice(figure.length)} />
    </>
  );
}
