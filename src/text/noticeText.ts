import type { EditSubject } from "../domain/document/edit.ts";

/**
 * What is said at the bottom of the screen after an edit; `name` is the place's, or how many there are;
 * `stored` = it is safe on this device.
 */
export function noticeText(subject: EditSubject, name: string, stored: boolean): string {
  const done = DONE[subject](name);
  return stored
    ? `${done}この端末に保存ずみです。`
    : `${done}まだ、この端末に保存できていません。「控えを保存」で、ファイルに残してください。`;
}

/** Said when the chosen copy belongs to another town; nothing was changed. */
export function copyOfAnotherTown(townName: string): string {
  return `これは${townName}の控えです。いまの内容はそのままです。${townName}を開いてから、もう一度選んでください。`;
}

const DONE: Readonly<Record<EditSubject, (name: string) => string>> = {
  addPlace: (name) => `「${name}」を足しました。`,
  movePlace: (name) => `「${name}」を動かしました。`,
  changePlace: (name) => `「${name}」を直しました。`,
  deletePlace: (name) => `「${name}」を消しました。`,
  deletePlaces: (name) => `${name}を消しました。`,
  changePlaces: (name) => `${name}をまとめて直しました。`,
  importPlaces: (name) => `${name}を取りこみました。`,
  restoreField: (name) => `「${name}」を前の内容に戻しました。`,
  restorePlace: (name) => `「${name}」を前の内容に戻しました。`,
  restoreCopy: () => "控えの内容に戻しました。",
  undo: () => "元に戻しました。",
  redo: () => "やり直しました。",
};
