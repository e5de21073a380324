import { useFind, useLanguage } from "../../state/find/useFind.ts";
import { FIND_FRAME_WORDS } from "../../text/find/findFrameWords.ts";
import { findDayText } from "../../text/find/findDayText.ts";
import { RubyText } from "../../ui/RubyText.tsx";
import styles from "./FindFrame.module.css";

/** One line under the header, without alarm: everything here works without a signal. */
export function OfflineLine() {
  const language = useLanguage();
  const words = FIND_FRAME_WORDS[language];
  const isOffline = useFind((state) => state.offline);
  const asOf = useFind((state) => state.town?.asOf ?? null);
  const today = useFind((state) => state.today);
  return (
    <output className={styles.offline} hidden={!isOffline}>
      <RubyText
        text={
          asOf === null ? words.offlineUndated : words.offline(findDayText(asOf, today, language))
        }
      />
    </output>
  );
}
