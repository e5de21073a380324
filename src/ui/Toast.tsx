import { useEffect, useState } from "react";
import { Button } from "./Button.tsx";
import { Icon } from "./Icon.tsx";
import styles from "./Toast.module.css";

const SHOWN_MS = 8000;
/** Slow readers need about this long for a letter. */
const LETTER_MS = 150;

/** One line in ink at the bottom: goes after 8 s, a long one later, but not while it is pointed at or has the focus. */
export function Toast({
  text,
  action,
  closeWord,
  onClose,
}: {
  readonly text: string;
  readonly action?: { readonly word: string; readonly onPress: () => void };
  readonly closeWord: string;
  readonly onClose: () => void;
}) {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return undefined;
    const timer = setTimeout(onClose, Math.max(SHOWN_MS, text.length * LETTER_MS));
    return () => clearTimeout(timer);
  }, [held, onClose, text]);
  return (
    <div
      className={styles.toast}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <output className={styles.text}>{text}</output>
      {action === undefined ? null : (
        <Button className={styles.action} onClick={action.onPress}>
          {action.word}
        </Button>
      )}
      <Button className={styles.close} look="quiet" onClick={onClose}>
        <Icon name="close" />
        {closeWord}
      </Button>
    </div>
  );
}
