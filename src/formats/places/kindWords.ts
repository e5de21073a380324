import type { PlaceKind } from "../../domain/places/placeKind.ts";

/**
 * Words of the field → our kinds, the first that matches wins. Compared with text after `foldedText`.
 * The reasons stand beside the words; the glossary is in the README.
 */
const KIND_WORDS: readonly (readonly [PlaceKind, RegExp])[] = [
  // 総合事業 and 介護保険 services need a care plan or a certificate: not a place anyone may drop in to.
  [
    "careService",
    /通所型|訪問型|通所介護|通所リハ|訪問介護|訪問看護|訪問リハ|訪問入浴|介護予防支援|居宅介護|居宅療養/,
  ],
  [
    "careService",
    /小規模多機能|短期入所|グループホーム|共同生活介護|特別養護|老人福祉施設|老人保健施設|介護医療院|介護療養|特定施設/,
  ],
  [
    "careService",
    /福祉用具|有料老人ホーム|軽費老人ホーム|経費老人ホーム|サービス付き高齢者|自費通所|デイサービス|認知症対応型|定期巡回|夜間対応/,
  ],
  // ブランチ, サブセンター: the small window of a 包括 in a neighbourhood, design word 包括ブランチ.
  ["branch", /ブランチ|包括.*(サブセンター|支所|出張所)|在宅介護支援センター/],
  [
    "consultation",
    /地域包括支援センター|相談窓口|相談支援|初期集中支援|地域支援推進員|よろず相談|空き家相談/,
  ],
  // 認知症カフェ before 居場所 and サロン: it is a cafe by its name and purpose.
  ["cafe", /カフェ|cafe|café|喫茶/],
  ["engawa", /縁側|えんがわ/],
  ["salon", /サロン/],
  ["dining", /こども食堂|子ども食堂|食堂|会食/],
  ["exercise", /体操|健康教室|運動教室|いきいき百歳/],
  [
    "ibasho",
    /居場所|いこいの家|憩いの家|憩の家|通いの場|つどいの場|集いの場|介護予防拠点|たまり場/,
  ],
  ["learning", /シニアスクール|生涯学習|図書館|講座|学級|大学校/],
  ["childcare", /子育て|児童館|学童|保育|幼稚園|こども園|認可外|ひろば|授乳/],
  ["mobileShop", /移動販売|移動スーパー|移動図書館/],
  [
    "communityCentre",
    /コミュニティセンター|公民館|集会所|会館|公会堂|交流センター|福祉センター|市民センター|市民活動|地域センター/,
  ],
];

/** Words that tell health care or errands: known, but no kind of ours, so `other` without a question. */
const KNOWN_OTHERS =
  /薬局|医院|医療機関|歯科|内科|外科|眼科|小児科|皮膚科|耳鼻|病院|診療所|研修受講医|サポート医|社会資源|粗大ごみ|生活支援|介護タクシー|移送サービス|公園|トイレ|aed|学校|投票|支所|出張所|連絡事務所|総合センター|保健所|保健センター|福祉施設|一般介護予防|総合事業|認知症関連/;

/**
 * The kind that words of a source stand for (from the most to the least particular, such as SubType then
 * Type); `null` = the words are not known. Limit: words only, nobody has looked at the place.
 */
export function kindOfWords(folded: string): PlaceKind | null {
  const found = KIND_WORDS.find(([, words]) => words.test(folded));
  if (found) return found[0];
  return KNOWN_OTHERS.test(folded) ? "other" : null;
}
