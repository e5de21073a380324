import type { RestorePreview } from "../domain/document/restorePreview.ts";
import { numberText } from "./numberText.ts";

/** What happens when a copy is put back, by the name of its file and what it would do. */
export function restoreText(
  fileName: string,
  { added, changed, removed, unchangedCount }: RestorePreview,
): string {
  if (added.length + changed.length + removed.length === 0) {
    return `「${fileName}」は、いまの一覧と同じです（${numberText(unchangedCount)}か所）。`;
  }
  const parts = [
    [added.length, "か所が増え"],
    [changed.length, "か所の内容が変わり"],
    [removed.length, "か所がなくなり"],
  ] as const;
  const sentence = parts
    .filter(([count]) => count > 0)
    .map(([count, words]) => `${numberText(count)}${words}`)
    .join("、");
  return `いまの場所の一覧を、「${fileName}」の内容に置きかえます。${sentence}ます。置きかえたあとも、「元に戻す」で戻せます。`;
}
