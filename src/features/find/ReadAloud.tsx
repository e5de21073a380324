import { useEffect, useState } from "react";
import { useLanguage } from "../../state/find/useFind.ts";
import { READ_ALOUD_WORDS } from "../../text/find/readAloudWords.ts";
import { RubyText } from "../../ui/RubyText.tsx";
import { spokenText } from "./spokenText.ts";
import styles from "./PlacePage.module.css";

/** Reads a part of the page aloud with the browser's voice, in the page's language; pressed again it is silent. Not there without a voice. */
export function ReadAloud({ contentId }: { readonly contentId: string }) {
  const language = useLanguage();
  const words = READ_ALOUD_WORDS[language];
  const [isReading, setIsReading] = useState(false);
  useEffect(() => () => globalThis.speechSynthesis?.cancel(), []);
  if (!("speechSynthesis" in globalThis)) return null;

  function toggle(): void {
    speechSynthesis.cancel();
    const content = document.getElementById(contentId);
    if (isReading || content === null) {
      setIsReading(false);
      return;
    }
    const utterance = new SpeechSynthesisUtterance(spokenText(content));
    utterance.lang = language === "en" ? "en-US" : "ja-JP";
    utterance.rate = 0.9;
    utterance.addEventListener("end", () => setIsReading(false));
    utterance.addEventListener("error", () => setIsReading(false));
    speechSynthesis.speak(utterance);
    setIsReading(true);
  }

  return (
    <button
      type="button"
      className={styles.button}
      aria-pressed={isReading}
      onClick={toggle}
      data-silent
    >
      <RubyText text={isReading ? words.stop : words.read} />
    </button>
  );
}
