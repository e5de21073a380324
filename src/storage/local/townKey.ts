import type { TownManifest } from "../../domain/town/townManifest.ts";

/**
 * What a town's kept edits and files are found by: its 全国地方公共団体コード, or else its name; an invented
 * town's always by its name. A new edition of the same town finds them again; an invented town never those
 * of a real one.
 */
export function townKey(manifest: Pick<TownManifest, "name" | "code" | "fictional">): string {
  const { name, code, fictional } = manifest;
  if (fictional === true) return `fictional:name:${name}`;
  return code === undefined ? `name:${name}` : `code:${code}`;
}
