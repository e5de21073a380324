import { emptyDraft, type Draft } from "./draft.ts";
import { interpretClause } from "./interpretClause.ts";
import { normalText } from "./normalText.ts";
import { readClauses } from "./readClauses.ts";
import { withoutRepeatCode } from "./repeatCode.ts";
import { readTimes } from "./readTimes.ts";
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
  takeColumnTimes(draft, context);
  gather(draft, context.note, true);
  const { closed = "" } = context;
  if (isBlank(closed)) return draft;
  if (isClosingDays(closed)) gather(draft, `定休日:${closed}`, false);
  else draft.leftOver.push(closed.trim());
  if (/休止中/.test(closed)) draft.isSuspended = true;
  return draft;
}

/** The hours of the row's own columns stand for groups without hours. */
function takeColumnTimes(draft: Draft, { startTime = "", endTime = "" }: ReadingContext): void {
  if (isBlank(startTime)) return;
  const tokens = tokensOf(normalText(`${startTime.trim()}~${endTime.trim()}`));
  const times = readTimes({ tokens, at: 0 }, null);
  const bare = draft.groups.filter((group) => group.times.length === 0);
  if (times === null) draft.leftOver.push(`${startTime}～${endTime}`);
  else if (draft.groups.length === 0 && draft.loneTimes.length === 0) draft.loneTimes.push(times);
  for (const group of times === null ? [] : bare) {
    group.times.push(times!);
    group.hasColumnTimes = true;
  }
}

/** In some lists the column of closing days holds the opening days of a salon (毎月第4水曜, 3回/年). */
function isClosingDays(closed: string): boolean {
  const plain = normalText(closed);
  return /休/.test(plain) || !/毎月|[奇偶]数月|第\d|回|参加|開催/.test(plain);
}

function gather(draft: Draft, text: string | undefined, isNote: boolean): void {
  if (text === undefined || isBlank(text)) return;
  const plain = normalText(withoutRepeatCode(text.trim()));
  const tokens = tokensOf(plain.slice(0, LONGEST_TEXT));
  for (const clause of readClauses(tokens)) {
    interpretClause(isNote ? { ...clause, isNote: true } : clause, draft);
  }
  if (plain.length > LONGEST_TEXT) draft.leftOver.push(plain.slice(LONGEST_TEXT));
}

/** No schedule is longer; what comes after is left over. */
const LONGEST_TEXT = 1000;

function isBlank(text: string): boolean {
  return /^\s*(?:[-－‐―ー、。]|特に)?\s*(?:なし|無し|無|ありません)?\s*$/.test(text);
}
