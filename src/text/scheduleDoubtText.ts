import type { ScheduleDoubt } from "../domain/schedules/schedule.ts";

/** Why somebody should look at a schedule, and at what: one or two sentences for each doubt. */
export function scheduleDoubtText(doubt: ScheduleDoubt, leftOver: readonly string[] = []): string {
  if (doubt !== "partLeftOver" || leftOver.length === 0) return SENTENCES[doubt];
  return `${leftOver.map((words) => `「${words}」`).join("")}は、読みとれませんでした。`;
}

const SENTENCES: Readonly<Record<ScheduleDoubt, string>> = {
  noDates: "日にちにできる言葉がありません。",
  anchorMissing: "どの週から数えるかが書かれていません。開く日を1つ入れてください。",
  timeMissing: "時間が書かれていません。",
  timeGuessed: "午前か午後かが書かれていないので、推しはかりました。時間を確かめてください。",
  openDaysGuessed: "休みの日だけが書かれているので、ほかの日はすべて開くと考えました。",
  yearGuessed: "何年のことかが書かれていないので、推しはかりました。",
  weekdayDiffers: "日にちと曜日が合いません。どちらが正しいか確かめてください。",
  newYearGuessed: "年末年始の日にちが書かれていないので、12月29日から1月3日までと考えました。",
  obonGuessed: "お盆の日にちが書かれていないので、8月13日から16日までと考えました。",
  partLeftOver: "読みとれなかった言葉があります。",
  frequencyOnly: "回数だけが書かれていて、どの日に開くかは分かりません。",
  onRequest: "随時や申込みなどで、決まった日がありません。",
  suspended: "休んでいると書かれています。",
  mayClose: "休む日や変わる日があると書かれていますが、どの日かは分かりません。",
};
