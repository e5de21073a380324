import { numberText } from "./numberText.ts";

/** What is said of the places ticked in the list, and asked before they are deleted. */
export const BULK_TEXT = {
  chosen: (count: number, hidden: number) =>
    hidden === 0
      ? `${numberText(count)}か所を選んでいます`
      : `${numberText(count)}か所を選んでいます（いま見えていない${numberText(hidden)}か所を含む）`,
  deleteTitle: (count: number) => `${numberText(count)}か所を消しますか`,
  deleteText: "消したあとも、「元に戻す」と「履歴」から戻せます。",
} as const;
