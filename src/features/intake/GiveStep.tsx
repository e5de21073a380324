import { useState } from "react";
import type { Problem } from "../../domain/problem.ts";
import { problemText } from "../../text/problemText.ts";
import { INTAKE_WORDS } from "../../text/intakeWords.ts";
import { Button } from "../../ui/Button.tsx";
import { DropArea } from "../../ui/DropArea.tsx";
import { FileButton } from "../../ui/FileButton.tsx";
import { Message } from "../../ui/Message.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import styles from "./intake.module.css";

/** The first step: files dropped or chosen, or a table pasted. */
export function GiveStep({
  problems,
  cancelled,
  onFiles,
  onPaste,
}: {
  readonly problems: readonly Problem[];
  readonly cancelled: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onPaste: (text: string) => void;
}) {
  const [text, setText] = useState("");
  return (
    <div className={styles.step}>
      {problems.length === 0 ? null : (
        <Message tone="error" title={INTAKE_WORDS.failedTitle} announce>
          <ul>
            {problems.map((problem, index) => (
              <li key={`${index} ${problem.code}`}>{problemText(problem)}</li>
            ))}
          </ul>
        </Message>
      )}
      {cancelled ? <output>{INTAKE_WORDS.cancelled}</output> : null}
      <DropArea text={INTAKE_WORDS.drop} textOver={INTAKE_WORDS.dropHere} onFiles={onFiles}>
        <div className={styles.buttons}>
          <FileButton several word={INTAKE_WORDS.choose} types={FILE_TYPES} onFiles={onFiles} />
        </div>
      </DropArea>
      <details className={styles.paste}>
        <summary>{INTAKE_WORDS.pasteLabel}</summary>
        <TextArea
          label={INTAKE_WORDS.pasteLabel}
          hint={INTAKE_WORDS.pasteHint}
          rows={6}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <Button disabled={text.trim() === ""} onClick={() => onPaste(text)}>
          {INTAKE_WORDS.readPaste}
        </Button>
      </details>
      <p className={styles.hint}>{INTAKE_WORDS.kept}</p>
    </div>
  );
}

const FILE_TYPES = [
  ".csv",
  ".tsv",
  ".txt",
  ".xlsx",
  ".xlsm",
  ".xls",
  ".geojson",
  ".json",
  ".kml",
  ".kmz",
  ".gpx",
];
