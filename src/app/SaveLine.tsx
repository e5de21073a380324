import { useApp } from "../state/useApp.ts";
import { clockText } from "../text/clockText.ts";
import { FRAME_WORDS } from "../text/frameWords.ts";
import { SAVED } from "../text/savedText.ts";
import { TOWN_WORDS } from "../text/townWords.ts";
import { Icon } from "../ui/Icon.tsx";
import styles from "./Header.module.css";

/** Whether the last edit is safe on this device, in words. */
export function SaveLine() {
  const saving = useApp((state) => state.saving);
  if (saving.state === "unchanged") return null;
  if (saving.state === "saving") {
    return <output className={styles.save}>{TOWN_WORDS.states.saving}</output>;
  }
  if (saving.state === "saved") {
    return (
      <output className={`${styles.save} ${styles.saved}`}>
        <Icon name="check" />
        <span>
          <span className={styles.where}>{SAVED.where}</span>
          {SAVED.done} {clockText(saving.at)}
        </span>
      </output>
    );
  }
  return (
    <p className={`${styles.save} ${styles.bad}`}>
      <Icon name="warn" />
      {FRAME_WORDS.storageFailedTitle}
    </p>
  );
}
