import { useActions, useApp } from "../state/useApp.ts";
import { FRAME_WORDS } from "../text/frameWords.ts";
import { Toast } from "../ui/Toast.tsx";
import styles from "./Notices.module.css";

/** What has just been done, with a way back. */
export function Notices() {
  const notice = useApp((state) => state.notice);
  const { closeNotice, undo } = useActions();
  return (
    <section className={styles.notices} aria-label={FRAME_WORDS.notices}>
      {notice === null ? null : (
        <Toast
          key={notice.id}
          text={notice.text}
          closeWord={FRAME_WORDS.closeNotice}
          onClose={closeNotice}
          {...(notice.undoable
            ? { action: { word: FRAME_WORDS.undo, onPress: () => void undo() } }
            : {})}
        />
      )}
    </section>
  );
}
