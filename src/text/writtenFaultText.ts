import type { WrittenFault, WrittenFaultCode } from "../domain/places/writtenFaults.ts";

/** What is wrong in a field of the form and how it could be written, with an example. */
export function writtenFaultText({ code }: Pick<WrittenFault, "code">): string {
  return FAULTS[code];
}

const FAULTS: Readonly<Record<WrittenFaultCode, string>> = {
  nameMissing: "名前を入れてください。例：縁側 なかむら",
  kindMissing: "種別を1つ以上選んでください。例：サロン",
  phoneOdd: "数字とハイフンで入れてください。例：00-0000-1234",
  urlOdd: "https:// から入れてください。例：https://example.jp/salon",
  dayOdd: "ありえない日か、読めない日です。例：2026-04-01、令和8年4月1日、2026-04（月まで）",
  dayMissing: "日を入れてください。例：2026-04-01",
  daysReversed: "終わりの日が、始まりの日より前です。",
  countOdd: "数字だけで入れてください。例：20",
  yearOdd: "年度を西暦で入れてください。例：2025",
  yearTwice: "同じ年度が2つあります。1つにまとめてください。",
  consentIncomplete: "同意した人と、その日の両方を入れてください。",
};
