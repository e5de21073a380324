import type { ReactNode } from "react";
import { DropZone, Text } from "react-aria-components";
import styles from "./DropArea.module.css";
import { droppedFiles } from "./droppedFiles.ts";

/** Takes files and folders that are dropped on it, or pasted while it has the focus. */
export function DropArea({
  text,
  textOver,
  onFiles,
  children,
}: {
  readonly text: string;
  /** Said instead while something is held over it. */
  readonly textOver: string;
  readonly onFiles: (files: readonly File[]) => void;
  /** Other ways to do the same. */
  readonly children: ReactNode;
}) {
  async function take(items: Parameters<typeof droppedFiles>[0]) {
    const files = await droppedFiles(items);
    if (files.length > 0) onFiles(files);
  }

  return (
    <DropZone className={styles.area} onDrop={({ items }) => void take(items)}>
      {({ isDropTarget }) => (
        <>
          <Text slot="label" className={styles.text}>
            {isDropTarget ? textOver : text}
          </Text>
          {children}
        </>
      )}
    </DropZone>
  );
}
