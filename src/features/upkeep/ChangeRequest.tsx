import { useState } from "react";
import type { Place } from "../../domain/places/place.ts";
import { changeRequestText } from "../../text/changeRequestText.ts";
import { UPKEEP_WORDS } from "../../text/upkeepWords.ts";
import { Button } from "../../ui/Button.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import styles from "./upkeep.module.css";

/** A letter to those who run the place, to be copied into a mail or a fax. */
export function ChangeRequest({
  place,
  townName,
  onClose,
}: {
  readonly place: Place;
  readonly townName: string;
  readonly onClose: () => void;
}) {
  const [text, setText] = useState(() => changeRequestText(place, townName));
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <div className={styles.request}>
      <TextArea
        label={UPKEEP_WORDS.requestTitle}
        hint={UPKEEP_WORDS.requestHint}
        rows={12}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <div className={styles.actions}>
        <Button onClick={() => void copy(text).then(setCopied)}>{UPKEEP_WORDS.copy}</Button>
        <Button look="quiet" onClick={onClose}>
          {UPKEEP_WORDS.close}
        </Button>
        <output>
          {copied === null ? null : copied ? UPKEEP_WORDS.copied : UPKEEP_WORDS.copyFailed}
        </output>
      </div>
    </div>
  );
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
