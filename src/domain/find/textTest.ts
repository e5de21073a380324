import { foldedForSearch } from "../places/foldedForSearch.ts";
import type { Place } from "../places/place.ts";
import type { PlaceKind } from "../places/placeKind.ts";
import { type PlaceTest, searchForms } from "../places/searchPlaces.ts";
import { searchText } from "../places/searchText.ts";
import { SAME_LIKINGS } from "./sameLikings.ts";

/**
 * The question whether a place has every word of what somebody likes (カラオケ, ヨガ, 将棋, 畑): in its name and
 * reading, what is done there, its other public words, and the plain words of its kinds. Kana and kanji of the
 * commonest likings, and a few words of English, stand for each other; else letters are compared as
 * `foldedForSearch` makes them alike. No words: every place.
 * LIMIT: a word is found where its letters stand, also inside another word.
 */
export function textTest(text: string): PlaceTest {
  const words = text.split(/[\s\u3000、,]+/).flatMap((word) => {
    const forms = searchForms(word);
    return forms.length === 0 ? [] : [withSameLikings(forms)];
  });
  if (words.length === 0) return () => true;
  return (place) => {
    const all = `${END}${searchText(place)}${END}${kindWords(place)}`;
    return words.every((forms) => forms.some((form) => holds(all, form)));
  };
}

/** A ランチ is none inside 包括ブランチ. */
function holds(all: string, form: string): boolean {
  return form === "らんち" ? /(?<!ぶ)らんち/.test(all) : all.includes(form);
}

/** Between the fields of `searchText`. */
const END = "\u0001";

/** A single letter that nobody typed (歌 for うた) counts where a field begins or ends with it: not in 和歌山. */
function withSameLikings(forms: readonly string[]): string[] {
  const groups = FOLDED_LIKINGS.filter((group) => group.some((each) => forms.includes(each)));
  const added = groups
    .flat()
    .flatMap((each) => (each.length === 1 ? [END + each, each + END] : each));
  return [...new Set([...forms, ...added])];
}

const FOLDED_LIKINGS = SAME_LIKINGS.map((group) => group.map(foldedForSearch));

function kindWords({ kinds }: Place): string {
  return kinds.map((kind) => FOLDED_KIND_WORDS[kind]).join(END);
}

/** What people call the kinds, beside what stands in the names of places. */
const KIND_WORDS: Readonly<Record<PlaceKind, string>> = {
  salon: "サロン お茶 おしゃべり 集まり",
  cafe: "カフェ 喫茶 お茶 コーヒー おしゃべり",
  engawa: "地域の縁側 えんがわ お茶 おしゃべり",
  ibasho: "居場所 いばしょ たまり場",
  branch: "包括ブランチ 相談 介護",
  consultation: "相談窓口 なんでも相談",
  dining: "地域食堂 子ども食堂 こども食堂 食事 ごはん",
  exercise: "体操 運動 健康",
  learning: "学習 勉強 講座",
  childcare: "子育てひろば 親子 子ども",
  communityCentre: "公民館 集会所 コミュニティセンター",
  careService: "介護サービス",
  mobileShop: "移動販売 買い物",
  other: "",
};

const FOLDED_KIND_WORDS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(KIND_WORDS).map(([kind, words]) => [
    kind,
    words.split(" ").map(foldedForSearch).join(END),
  ]),
);
