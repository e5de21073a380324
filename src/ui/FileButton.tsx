import { Button, FileTrigger } from "react-aria-components";
import styles from "./Button.module.css";

/** A button that asks for a file, for several, or for a folder with all that is in it. */
export function FileButton({
  word,
  folder = false,
  several = false,
  types,
  onFiles,
}: {
  readonly word: string;
  readonly folder?: boolean;
  readonly several?: boolean;
  /** Endings and media types that are offered; all if left out. */
  readonly types?: readonly string[];
  readonly onFiles: (files: readonly File[]) => void;
}) {
  return (
    <FileTrigger
      acceptDirectory={folder}
      allowsMultiple={several}
      acceptedFileTypes={types}
      onSelect={(files) => {
        if (files !== null && files.length > 0) onFiles([...files]);
      }}
    >
      <Button className={`${styles.button} ${styles.outline}`}>{word}</Button>
    </FileTrigger>
  );
}
