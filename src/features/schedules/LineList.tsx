import { SCHEDULE_WORDS } from "../../text/scheduleWords.ts";
import { Button } from "../../ui/Button.tsx";
import styles from "./ScheduleEditor.module.css";

/** Lines in words, each with a button that takes it away; nothing where there are none. */
export function LineList({
  lines,
}: {
  readonly lines: readonly { readonly text: string; readonly remove: () => void }[];
}) {
  if (lines.length === 0) return null;
  return (
    <ul className={styles.lines}>
      {lines.map(({ text, remove }) => (
        <li key={text}>
          {text}
          <Button look="quiet" aria-label={`${text}${SCHEDULE_WORDS.removeDate}`} onClick={remove}>
            {SCHEDULE_WORDS.removeDate}
          </Button>
        </li>
      ))}
    </ul>
  );
}
