import type { SendOutReport } from "../../state/sendOutPlaces.ts";
import { leftOutSentences, sentCountText, sentText } from "../../text/sendOutText.ts";
import { SEND_OUT_WORDS } from "../../text/sendOutWords.ts";
import { problemText } from "../../text/problemText.ts";
import { BulletList } from "../../ui/BulletList.tsx";
import { Message } from "../../ui/Message.tsx";
import styles from "./sendOut.module.css";

/** What was written, what was left out and why, and what somebody should look at. */
export function SentReport({ report }: { readonly report: SendOutReport }) {
  const { fileName, placeCount, unlocatedCount, eventCount, problems, credits } = report;
  if (fileName === null) {
    return (
      <Message tone="error" title={SEND_OUT_WORDS.noFile} announce>
        <Sentences sentences={problems.map(problemText)} />
      </Message>
    );
  }
  return (
    <Message tone={problems.length === 0 ? "plain" : "warn"} title={sentText(fileName)} announce>
      <p>{sentCountText(placeCount, unlocatedCount, eventCount)}</p>
      <Sentences title={SEND_OUT_WORDS.notes} sentences={problems.map(problemText)} />
      <Sentences title={SEND_OUT_WORDS.leftOut} sentences={leftOutSentences(report)} />
      {credits.length === 0 ? null : (
        <p className={styles.credits}>{`${SEND_OUT_WORDS.credits}${credits.join("／")}`}</p>
      )}
    </Message>
  );
}

const SHOWN = 20;

function Sentences({
  title,
  sentences,
}: {
  readonly title?: string;
  readonly sentences: readonly string[];
}) {
  if (sentences.length === 0) return null;
  return (
    <>
      {title === undefined ? null : <h4 className={styles.sub}>{title}</h4>}
      <BulletList items={sentences.slice(0, SHOWN)} />
      {sentences.length > SHOWN ? <p>{SEND_OUT_WORDS.more(sentences.length - SHOWN)}</p> : null}
    </>
  );
}
