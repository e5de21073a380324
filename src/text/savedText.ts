import { clockText } from "./clockText.ts";

/** 「この端末に保存しました」 in two parts: on a phone the first is left out. */
export const SAVED = { where: "この端末に", done: "保存しました" } as const;

/** 「この端末に保存しました 14:02」, with the time of the last stored edit. */
export function savedText(at: string): string {
  return `${SAVED.where}${SAVED.done} ${clockText(at)}`.trim();
}
