import { instantText } from "./instantText.ts";

/** When the last copy was taken away: 「最後に控えを保存した日時：2026年11月20日 14:02」. */
export function lastCopyText(lastCopyAt: string | null): string {
  return lastCopyAt === null
    ? "この端末では、まだ控えを保存していません。"
    : `最後に控えを保存した日時：${instantText(lastCopyAt)}`;
}
