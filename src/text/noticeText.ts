import type { EditSubject } from "../domain/document/edit.ts";

/** What is said at the bottom of the screen after an edit; `stored` = it is safe on this device. */
export function noticeText(subject: EditSubject, placeName: string, stored: boolean): string {
  const done = DONE[subject](placeName);
  return stored
    ? `${done}この端末に保存ずみです。`
    : `${done}まだ、この端末に保存できていません。「控えを保存」で、ファイルに残してください。`;
}

/** Said when the chosen copy belongs to another town; nothing was changed. */
export function copyOfAnotherTown(townName: string): string {
  return `これは${townName}の控えです。いまの内容はそのままです。${townName}を開いてから、もう一度選んでください。`;
}

const DONE: Readonly<Record<EditSubject, (placeName: string) => string>> = {
  addPlace: (name) => `「${name}」を足しました。`,
  movePlace: (name) => `「${name}」を動かしました。`,
  changePlace: (name) => `「${name}」を直しました。`,
  deletePlace: (name) => `「${name}」を消しました。`,
  restoreCopy: () => "控えの内容に戻しました。",
  undo: () => "元に戻しました。",
  redo: () => "やり直しました。",
};
