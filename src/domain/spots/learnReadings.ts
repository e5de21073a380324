import { foldedForSearch } from "../places/foldedForSearch.ts";

/** Readings of runs of kanji, folded: 西町 → にしまち. */
export type Readings = ReadonlyMap<string, string>;

/**
 * What a list of names with their ふりがな teaches about the names of a town: of 「西町お茶のみ会」 and
 * 「にしまちおちゃのみかい」 that 西町 is read にしまち. Only what can be parted in one way is taken; with it the
 * words that stand in any town (小学校, 駅, 会館 …).
 * LIMIT: names of which no list has the ふりがな are not known.
 */
export function learnReadings(
  names: Iterable<{ readonly name: string; readonly kana?: string }>,
): Readings {
  const readings = new Map(COMMON_WORDS);
  for (const { name, kana } of names) {
    for (const [part, read] of pairedParts(name, kana ?? "")) {
      for (const [run, reading] of partedReadings(part, read)) {
        if (!readings.has(run)) readings.set(run, reading);
      }
    }
  }
  return readings;
}

/** The reading of a whole name, put together from known runs; `null` where a part is not known. */
export function readingOf(name: string, readings: Readings): string | null {
  let reading = "";
  for (let at = 0; at < name.length;) {
    const run = longestRun(name, at, readings);
    if (run !== null) {
      reading += readings.get(run)!;
      at += run.length;
    } else if (KANJI.test(name[at]!)) return null;
    else reading += name[at++];
  }
  return reading;
}

function longestRun(name: string, at: number, readings: Readings): string | null {
  for (let end = Math.min(name.length, at + MOST_KANJI); end > at; end--) {
    const run = name.slice(at, end);
    if (readings.has(run)) return run;
  }
  return null;
}

const MOST_KANJI = 6;
const KANJI = /\p{Script=Han}/u;

/** 「縁側 網元」 and 「えんがわ あみもと」 go together part by part, where both have as many. */
function pairedParts(name: string, kana: string): [name: string, kana: string][] {
  const [names, kanas] = [name, kana].map((each) => each.trim().split(/[\s\u3000]+/));
  const [ofName, ofKana] = names!.length === kanas!.length ? [names!, kanas!] : [[name], [kana]];
  return ofName.map((each, i) => [foldedForSearch(each), foldedForSearch(ofKana[i]!)]);
}

/** The runs of kanji in a name with what the kana have in their place, where all ways to part them agree. */
function partedReadings(name: string, kana: string): [run: string, reading: string][] {
  const tokens = name.match(TOKENS) ?? [];
  const runs = tokens.filter((token) => isUnknownRun(token));
  if (runs.length === 0 || runs.length > 4) return [];
  const shortest = partedBy(tokens, "+?").exec(kana);
  const longest = partedBy(tokens, "+").exec(kana);
  if (shortest === null || longest === null) return [];
  return runs.flatMap((run, i): [string, string][] => {
    const reading = shortest[i + 1]!;
    const isSure = reading === longest[i + 1] && reading.length <= run.length * 4;
    return isSure ? [[run, reading]] : [];
  });
}

function partedBy(tokens: readonly string[], many: "+" | "+?"): RegExp {
  const parts = tokens.map((token) => {
    if (isUnknownRun(token)) return `([ぁ-ん]${many})`;
    const known = COMMON_WORDS.get(token) ?? CHOME_READINGS.get(token) ?? token;
    return known.replaceAll(/[^ぁ-ん|]/g, String.raw`\$&`).replaceAll(/^(.*\|.*)$/g, "(?:$1)");
  });
  return new RegExp(`^${parts.join("")}$`);
}

function isUnknownRun(token: string): boolean {
  return KANJI.test(token) && !COMMON_WORDS.has(token) && !CHOME_READINGS.has(token);
}

/** As the kana have them, after folding: large, without long vowels. */
const COMMON_WORDS: ReadonlyMap<string, string> = new Map(
  [
    ["小学校", "しょうがっこう"],
    ["中学校", "ちゅうがっこう"],
    ["高校", "こうこう"],
    ["学校", "がっこう"],
    ["駅", "えき"],
    ["駅前", "えきまえ"],
    ["市役所", "しやくしょ"],
    ["市民病院", "しみんびょういん"],
    ["病院", "びょういん"],
    ["公園", "こうえん"],
    ["中央", "ちゅうおう"],
    ["神社", "じんじゃ"],
    ["会館", "かいかん"],
    ["集会所", "しゅうかいじょ"],
    ["公民館", "こうみんかん"],
    ["公会堂", "こうかいどう"],
    ["地区", "ちく"],
    ["地域", "ちいき"],
    ["包括", "ほうかつ"],
    ["健康", "けんこう"],
    ["体操", "たいそう"],
    ["相談", "そうだん"],
    ["窓口", "まどぐち"],
    ["食堂", "しょくどう"],
    ["広場", "ひろば"],
    ["茶話会", "さわかい"],
    ["婦人会", "ふじんかい"],
    ["自治会", "じちかい"],
    ["月曜", "げつよう"],
    ["火曜", "かよう"],
    ["水曜", "すいよう"],
    ["木曜", "もくよう"],
    ["金曜", "きんよう"],
    ["土曜", "どよう"],
    ["日曜", "にちよう"],
    ["老人", "ろうじん"],
    ["福祉", "ふくし"],
  ].map(([word, kana]) => [foldedForSearch(word!), foldedForSearch(kana!)] as const),
);

const CHOME_READINGS: ReadonlyMap<string, string> = new Map(
  ["いっ", "に", "さん", "よん", "ご", "ろく", "なな", "はっ", "きゅう", "じゅっ"].map(
    (spoken, i) => [`${i + 1}丁目`, foldedForSearch(`${spoken}ちょうめ`)] as const,
  ),
);

const TOKENS = new RegExp(
  String.raw`\d+丁目|${[...COMMON_WORDS.keys()].toSorted((a, b) => b.length - a.length).join("|")}|(?:(?!${[...COMMON_WORDS.keys()].join("|")})\p{Script=Han})+|[^\p{Script=Han}]`,
  "gu",
);
