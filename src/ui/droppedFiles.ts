import type { DirectoryDropItem, DropItem } from "react-aria-components";

/**
 * The files that were dropped, those inside dropped folders included. A file of a folder has its path
 * inside that folder as its name.
 */
export async function droppedFiles(items: readonly DropItem[]): Promise<File[]> {
  const files = await Promise.all(
    items.map(async (item) => {
      if (item.kind === "directory") return filesIn(item, "");
      return item.kind === "file" ? [await item.getFile()] : [];
    }),
  );
  return files.flat();
}

async function filesIn(directory: DirectoryDropItem, path: string): Promise<File[]> {
  const files: File[] = [];
  for await (const entry of directory.getEntries()) {
    if (entry.kind === "directory") {
      files.push(...(await filesIn(entry, `${path}${entry.name}/`)));
    } else {
      const file = await entry.getFile();
      files.push(new File([file], `${path}${file.name}`, { type: file.type }));
    }
  }
  return files;
}
