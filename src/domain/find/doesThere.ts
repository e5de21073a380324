import type { Place } from "../places/place.ts";
import { foldedWithLongs } from "./foldedWithLongs.ts";
import { type DoingWish, WISH_WORDS } from "./wishWords.ts";

/**
 * Whether something is done at a place, by its kinds and by the words of its activities, name and 種別の細目; a
 * meal also by its fee (200円・昼食つき). サロン, 縁側 and 居場所 that name no activity are places to sit and talk:
 * `tea`. 「食事はありません」 is no meal.
 * LIMIT: words alone; 「カレー」 finds what is called カレー, whatever it is.
 */
export function doesThere(place: Place, wish: DoingWish): boolean {
  if (place.kinds.some((kind) => WISH_WORDS[wish].kinds.includes(kind))) return true;
  if (wish === "tea" && isForSitting(place)) return true;
  const { any, inActivities } = testsOf(wish);
  const { activities, names, fee } = foldedWords(place);
  if (any.test(activities) || any.test(names) || inActivities.test(activities)) return true;
  return wish === "meal" && any.test(fee);
}

function isForSitting({ kinds, activities }: Place): boolean {
  const isNamed = activities !== undefined && activities.length > 0;
  return (
    !isNamed && kinds.some((kind) => kind === "salon" || kind === "engawa" || kind === "ibasho")
  );
}

interface WordsTests {
  readonly any: RegExp;
  readonly inActivities: RegExp;
}

const TESTS = new Map<DoingWish, WordsTests>();

function testsOf(wish: DoingWish): WordsTests {
  const known = TESTS.get(wish);
  if (known !== undefined) return known;
  const forms = WISH_WORDS[wish].words.map(foldedWithLongs);
  const others = WISH_WORDS[wish].notIn.map(foldedWithLongs);
  const tests = {
    any: wordsTest(
      forms.filter((form) => form.length > 1),
      others,
    ),
    inActivities: wordsTest(
      forms.filter((form) => form.length === 1),
      others,
    ),
  };
  TESTS.set(wish, tests);
  return tests;
}

/** One of the words, where none of the others stands around it and no 「ありません」 follows. */
function wordsTest(words: readonly string[], others: readonly string[]): RegExp {
  const allowed = words.map((word) => {
    const around = others.flatMap((other) => {
      const at = other.indexOf(word);
      if (at < 0) return [];
      return [`(?<!${other.slice(0, at)}(?=${other.slice(at)}))`];
    });
    return `${around.join("")}${word}`;
  });
  return allowed.length === 0 ? /(?!)/ : new RegExp(`(?:${allowed.join("|")})${NOT_DENIED}`);
}

const NOT_DENIED = "(?!(?:の提供)?[はもが]?(?:なし|無し|ありません|ございません|できません|不可))";

interface FoldedWords {
  readonly activities: string;
  readonly names: string;
  readonly fee: string;
}

/** Places never change, so what was folded of one stays true as long as it lives. */
const FOLDED = new WeakMap<Place, FoldedWords>();

function foldedWords(place: Place): FoldedWords {
  const known = FOLDED.get(place);
  if (known !== undefined) return known;
  const names = [place.name, place.formalName ?? "", place.kindDetail ?? ""];
  const words = {
    activities: foldedWithLongs((place.activities ?? []).join(FIELD_END)),
    names: foldedWithLongs(names.join(FIELD_END)),
    fee: foldedWithLongs(place.fee ?? ""),
  };
  FOLDED.set(place, words);
  return words;
}

const FIELD_END = "\u0001";
