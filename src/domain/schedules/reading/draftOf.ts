import { emptyDraft, type Draft } from "./draft.ts";
import { interpretClause } from "./interpretClause.ts";
import { normalText } from "./normalText.ts";
import { readClauses } from "./readClauses.ts";
import { withoutRepeatCode } from "./repeatCode.ts";
import { tokensOf } from "./tokensOf.ts";

/** What other columns of the row say of the same schedule. */
export interface ReadingContext {
  /** The 年度 (from April) of dates without a year; absent = such dates cannot be known. */
  readonly year?: number;
  readonly startTime?: string;
  readonly endTime?: string;
  /** 利用可能曜日: 月火水木金, 平日,土曜日 … */
  readonly availableDays?: string;
  /** 特記事項: it changes what the other columns say. */
  readonly note?: string;
  /** 定休日: the days it is closed. */
  readonly closed?: string;
}

/** Gathers what a text and the columns beside it say. */
export function draftOf(text: string, context: ReadingContext): Draft {
  const draft = emptyDraft();
  gather(draft, context.availableDays, false);
  gather(draft, text, false);
  gather(draft, context.note, true);
  const { closed } = context;
  if (closed !== undefined && !isBlank(closed)) gather(draft, `定休日:${closed}`, false);
  return draft;
}

function gather(draft: Draft, text: string | undefined, isNote: boolean): void {
  if (text === undefined || isBlank(text)) return;
  const tokens = tokensOf(normalText(withoutRepeatCode(text.trim())));
  for (const clause of readClauses(tokens)) {
    interpretClause(isNote ? { ...clause, isNote: true } : clause, draft);
  }
}

function isBlank(text: string): boolean {
  return /^\s*(?:[-－‐―ー、。]|特に)?\s*(?:なし|無し|無|ありません)?\s*$/.test(text);
}
