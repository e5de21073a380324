/**
 * Whether taking part costs nothing, by the words of the fee. 無料, 0円, 参加費なし; also where only food or
 * drink is paid for (「無料（夕食は300円）」). Not free: nothing written, a price or 実費 for taking part,
 * 無料 of something else (無料相談, 送迎無料) or for some people alone (子ども無料, 初回無料, 会員は無料).
 * LIMIT: words of lists; what is collected on the day is not known.
 */
export function isFree(fee: string | undefined): boolean {
  const text = fee?.normalize("NFKC").replaceAll(/[\s\u3000]/g, "") ?? "";
  const beside = [...text.matchAll(BESIDE)].map(([each]) => each);
  const clauses = text
    .replaceAll(BESIDE, "、")
    .split(/[、。,;・/+※]/)
    .filter((clause) => clause !== "");
  const rest = [...clauses.filter((clause) => !FREE.test(clause)), ...beside];
  const isNamedFree = clauses.some((clause) => FREE.test(clause));
  return isNamedFree && rest.every((each) => (PAID.test(each) ? EXTRA : ALL).test(each));
}

/** What stands in brackets, or after a ※ to the end. */
const BESIDE = /[(（[【][^)）\]】]*[)）\]】]|※.*$/g;

const FREE =
  /^(?:(?:参加|利用|使用|入館|入場|相談)(?:費|料金?|には?)?|会費|料金|費用|だれでも|誰でも|どなたでも|全員|すべて|原則|基本的?に?)*[はも:]?(?:特に)?(?:無料|無償|[0〇]円|なし|無し?|不要|タダ|かかりません|いりません|いただきません)(?:です|開放|で利用できます)?$/;
const PAID = /[1-9][\d,]*円|実費|有料|材料費|教材費|会費|負担/;
const EXTRA = /食|飲|茶|コーヒー|珈琲|ランチ|弁当|おやつ|菓子/;

/** Words that do not make it free for some people, or the first time, alone. */
const ALL = /^(?!.*(?:のみ|初回|会員|\d歳|小学|中学|高校|子ども|市内|町内|在住|限定|に限る|回目))/;
