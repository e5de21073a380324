import { WALKERS } from "../../domain/network/walker.ts";
import { CONTRASTS, TEXT_SIZES } from "../../state/find/findState.ts";
import { useFind, useFindActions, useLanguage } from "../../state/find/useFind.ts";
import { LANGUAGES } from "../../text/find/language.ts";
import { LANGUAGE_NAMES, SETTINGS_WORDS } from "../../text/find/settingsWords.ts";
import { RubyText } from "../../ui/RubyText.tsx";
import { ChoiceRow } from "./ChoiceRow.tsx";
import styles from "./SettingsPage.module.css";

/** 文字・ことば: language, size, contrast and pace; what is chosen is seen at once. */
export function SettingsPage() {
  const words = SETTINGS_WORDS[useLanguage()];
  const preferences = useFind((state) => state.preferences);
  const { setPreferences, setView } = useFindActions();
  return (
    <div className={styles.page}>
      <h1 id="find-title" tabIndex={-1}>
        <RubyText text={words.title} />
      </h1>
      <ChoiceRow
        title={words.language}
        choices={LANGUAGES.map((value) => ({ value, text: LANGUAGE_NAMES[value] }))}
        chosen={preferences.language}
        onChoose={(language) => setPreferences({ language })}
      />
      <ChoiceRow
        title={words.textSize}
        choices={TEXT_SIZES.map((value) => ({ value, text: words.textSizes[value] }))}
        chosen={preferences.textSize}
        onChoose={(textSize) => setPreferences({ textSize })}
      />
      <p className={styles.example}>
        <RubyText text={words.example} />
      </p>
      <ChoiceRow
        title={words.contrast}
        choices={CONTRASTS.map((value) => ({ value, text: words.contrasts[value] }))}
        chosen={preferences.contrast}
        onChoose={(contrast) => setPreferences({ contrast })}
      />
      <ChoiceRow
        title={words.pace}
        choices={WALKERS.map((value) => ({ value, text: words.paces[value] }))}
        chosen={preferences.walker}
        onChoose={(walker) => setPreferences({ walker })}
      />
      <p className={styles.note}>
        <RubyText text={words.paceNote} />
      </p>
      <p className={styles.note}>
        <RubyText text={words.kept} />
      </p>
      <button type="button" className={styles.done} onClick={() => setView({ page: "list" })}>
        <RubyText text={words.done} />
      </button>
    </div>
  );
}
