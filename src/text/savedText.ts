import { clockText } from "./clockText.ts";

/** 「この端末に保存しました 14:02」, with the time of the last stored edit. */
export function savedText(at: string): string {
  return `この端末に保存しました ${clockText(at)}`.trim();
}
