import { townFilesFromBytes } from "./townFilesFromBytes.ts";
import type { TownFiles } from "./townFiles.ts";

/** A file as a browser gives it, from a folder picker or dropped on the page. */
export interface PickedFile {
  readonly name: string;
  /** `folder/town.json` where a folder was picked, else "". */
  readonly webkitRelativePath: string;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** The files of a town picked in the browser, all read into memory. */
export async function townFilesFromFileList(picked: readonly PickedFile[]): Promise<TownFiles> {
  const files = picked.map(async (file) => ({
    name: file.webkitRelativePath === "" ? file.name : file.webkitRelativePath,
    bytes: new Uint8Array(await file.arrayBuffer()),
  }));
  return townFilesFromBytes(await Promise.all(files));
}
