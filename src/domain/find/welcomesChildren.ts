import type { Place } from "../places/place.ts";
import type { PlaceKind } from "../places/placeKind.ts";

/**
 * Whether one may come with a child: it is for children or families, something for them is done there, or
 * anybody may come to a place of a kind that families use (縁側, 居場所, 食堂, 学習, 公民館). だれでも at a
 * サロン, a class or a desk is not enough: it says who is let in, not who is expected.
 */
export function welcomesChildren(place: Place): boolean {
  const groups = (place.audienceGroups ?? []).join(" ");
  const doings = [place.name, place.kindDetail ?? "", ...(place.activities ?? [])].join(" ");
  const all = `${groups} ${place.joining ?? ""} ${place.note ?? ""}`.normalize("NFKC");
  if (NO_CHILDREN.test(all)) return false;
  if (place.kinds.includes("childcare") || FOR_CHILDREN.test(groups)) return true;
  if (DONE_WITH_CHILDREN.test(doings)) return true;
  return ANYBODY.test(groups) && place.kinds.some((kind) => FAMILY_KINDS.has(kind));
}

const FOR_CHILDREN =
  /親子|子ども|こども|子供|お子|子育て|乳幼児|乳児|幼児|赤ちゃん|児童|小学生|多世代|全世代/;
const DONE_WITH_CHILDREN =
  /親子|子ども|こども|子供|子育て|赤ちゃん|多世代|読み聞かせ|紙芝居|絵本|昔遊び|おもちゃ|(?<!水)遊び/;
const NO_CHILDREN =
  /(?:子ども|こども|子供|お子様?|子)(?:連れ)?(?:の参加)?は?(?:不可|お断り|ご?遠慮)|大人のみ|成人のみ/;
const ANYBODY = /(?:だれ|誰|どなた)でも|限定なし/;
const FAMILY_KINDS: ReadonlySet<PlaceKind> = new Set([
  "engawa",
  "ibasho",
  "dining",
  "learning",
  "communityCentre",
]);
