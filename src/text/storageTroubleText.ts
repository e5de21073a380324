/** Why an edit may be lost. */
export type StorageTrouble =
  "quota" | "blocked" | "damaged" | "unknown" | "noIndexedDb" | "privateWindow";

/** Why edits are not safe on this device, and what to do. */
export function storageTroubleText(trouble: StorageTrouble): string {
  return `${WHY[trouble]}いまの内容を、ファイルに残してください。`;
}

const WHY: Readonly<Record<StorageTrouble, string>> = {
  quota: "この端末の空きが足りません。",
  blocked: "ほかの画面でえんがわマップが開いています。ほかの画面を閉じると保存できます。",
  damaged: "この端末に保存した内容が、こわれています。",
  unknown: "保存の途中で止まりました。",
  noIndexedDb: "このブラウザーには、保存する場所がありません。",
  privateWindow: "プライベートウィンドウでは、閉じると保存した内容が消えます。",
};
