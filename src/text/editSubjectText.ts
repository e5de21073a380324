import type { EditSubject } from "../domain/document/edit.ts";

/** What an edit was, for the words beside 「元に戻す」: 「場所の移動」. */
export function editSubjectText(subject: EditSubject): string {
  return SUBJECTS[subject];
}

const SUBJECTS: Readonly<Record<EditSubject, string>> = {
  addPlace: "場所の追加",
  movePlace: "場所の移動",
  changePlace: "場所の変更",
  deletePlace: "場所の削除",
  deletePlaces: "まとめての削除",
  changePlaces: "まとめての変更",
  importPlaces: "取りこみ",
  restoreField: "前の内容に戻したこと",
  restorePlace: "前の場所に戻したこと",
  restoreCopy: "控えから戻したこと",
  undo: "元に戻したこと",
  redo: "やり直し",
};
