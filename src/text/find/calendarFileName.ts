/** 「西町お茶のみ会の日程.ics」, or of several places together. */
export function calendarFileName(names: readonly string[]): string {
  const [name] = names;
  const subject = names.length === 1 && name !== undefined ? name : "とっておいた場所";
  return `${subject.replaceAll(/[\\/:*?"<>|]/g, " ")}の日程.ics`;
}
