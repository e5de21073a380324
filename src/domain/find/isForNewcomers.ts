import type { Place } from "../places/place.ts";

/**
 * Whether somebody who has never been there may just come: it says so (予約不要, 見学, はじめての方も), or anybody
 * may (だれでも) and no 登録 or 会員 is asked for. Where nothing is said of joining, だれでも as those for whom it
 * is will do; 要申込 or 登録制 alone is not for the first time.
 */
export function isForNewcomers({
  joining,
  note,
  audienceGroups,
}: Pick<Place, "joining" | "note" | "audienceGroups">): boolean {
  const said = joining?.normalize("NFKC") ?? "";
  if (INVITES.test(`${said} ${note?.normalize("NFKC") ?? ""}`)) return true;
  if (said.trim() !== "") return ANYBODY.test(said) && !CLOSED.test(said);
  return audienceGroups?.some((group) => ANYBODY.test(group)) ?? false;
}

const INVITES =
  /(?:予約|申し?込み?|登録)(?:は|など)?(?:不要|いりません|必要ありません|なし)|参加自由|自由参加|自由に参加|出入り自由|入退室自由|当日参加|途中参加|直接会場|飛び入り(?!.{0,3}不可)|見学(?!.{0,3}(?:不可|できません))|(?:初めて|はじめて|初参加|初回).{0,8}(?:歓迎|どうぞ|大丈夫|でも|OK)/;
const ANYBODY =
  /(?:だれ|誰|どなた)でも|限定なし|制限なし|条件なし|^(?:特に)?なし$|全住民|全世代|いつでも|問わず|問いません/;
const CLOSED = /会員|登録|限定(?!なし)|のみ|に限る/;
