import { foldedForSearch } from "../places/foldedForSearch.ts";
import type { Place } from "../places/place.ts";
import type { PlaceKind } from "../places/placeKind.ts";
import { type PlaceTest, searchForms } from "../places/searchPlaces.ts";
import { searchText } from "../places/searchText.ts";
import { foldedWithLongs } from "./foldedWithLongs.ts";
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
    return forms.length === 0 ? [] : [soughtForms(word, forms)];
  });
  if (words.length === 0) return () => true;
  return (place) => {
    const all = `${END}${searchText(place)}${END}${kindWords(place)}`;
    return words.every((forms) => forms.some((each) => holds(place, all, each)));
  };
}

interface SoughtForm {
  readonly form: string;
  /** What must stand there too, long vowels and all; `null` = nothing else. */
  readonly withLongs: string | null;
}

/** Between the fields of `searchText`. */
const END = "\u0001";

function soughtForms(word: string, forms: readonly string[]): SoughtForm[] {
  const groups = SAME_LIKINGS.filter((group) =>
    group.some((each) => forms.includes(foldedForSearch(each))),
  );
  const typed = forms.map((form) => ({ form, withLongs: longsOf(word, form) }));
  return [...typed, ...groups.flat().flatMap(likingForms)];
}

/** A single letter that nobody typed (歌 for うた) counts where a field begins or ends with it: not in 和歌山. */
function likingForms(word: string): SoughtForm[] {
  const form = foldedForSearch(word);
  const forms = form.length === 1 ? [END + form, form + END] : [form];
  return forms.map((each) => ({ form: each, withLongs: longsOf(word, form) }));
}

/** コーヒー is folded to こひ: so little is left that the long vowels count. */
function longsOf(word: string, form: string): string | null {
  return word.includes("ー") && form.length <= 3 ? foldedWithLongs(word) : null;
}

/** A ランチ is none inside 包括ブランチ. */
function holds(place: Place, all: string, { form, withLongs }: SoughtForm): boolean {
  if (form === "らんち") return /(?<!ぶ)らんち/.test(all);
  return all.includes(form) && (withLongs === null || wordsWithLongs(place).includes(withLongs));
}

function wordsWithLongs({ name, kindDetail, activities, fee, note, kinds }: Place): string {
  const words = [name, kindDetail, fee, note, ...(activities ?? [])];
  return foldedWithLongs([...words, ...kinds.map((kind) => KIND_WORDS[kind])].join(END));
}

function kindWords({ kinds }: Place): string {
  return kinds.map((kind) => FOLDED_KIND_WORDS[kind]).join(END);
}

/** What people call the kinds, beside what stands in the names of places. */
const KIND_WORDS: Readonly<Record<PlaceKind, string>> = {
  salon: "サロン 集まり",
  cafe: "カフェ 喫茶 コーヒー",
  engawa: "地域の縁側 えんがわ",
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
