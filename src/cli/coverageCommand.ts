import { writeFile } from "node:fs/promises";
import { answerQuestion } from "../domain/coverage/answerQuestion.ts";
import { prepareTown } from "../domain/coverage/prepareTown.ts";
import type { Limit, Question } from "../domain/coverage/question.ts";
import { PEOPLE_CLASSES, type PeopleClass } from "../domain/people/peopleClass.ts";
import { WALKERS } from "../domain/network/walker.ts";
import { isReachablePlace, type Place } from "../domain/places/place.ts";
import { layerOfKind, PLACE_KINDS, type PlaceKind } from "../domain/places/placeKind.ts";
import type { Town } from "../domain/town/town.ts";
import type { ZoneSet } from "../domain/zones/zoneSet.ts";
import { coverageCsv } from "../formats/coverageTable/coverageCsv.ts";
import { coverageTable } from "../formats/coverageTable/coverageTable.ts";
import { KIND_NAMES } from "../text/kindNames.ts";
import { layersText } from "../text/layersText.ts";
import { TOWN_WORDS } from "../text/townWords.ts";
import { type Arguments, type Command, type Terminal, UsageError } from "./command.ts";
import { openTown } from "./openTown.ts";
import { problemLines } from "./problemLines.ts";
import { walkerOf } from "./walkerOf.ts";

const USAGE =
  "npm run town -- coverage まちのフォルダー --kinds salon,engawa --limit 500m --class 65+ --out coverage.csv";

/** `coverage`: the table of access as the screen shows it, as CSV to `--out` or to the terminal. */
export const coverageCommand: Command = {
  name: "coverage",
  purpose: "歩いて届く人と届かない人を、校区ごとの表（CSV）にします。画面の表と同じ数です。",
  example: USAGE,
  options: {
    kinds: {
      type: "string",
      meaning: "数える場所の種類。salon,engawa や サロン,地域の縁側 のように",
    },
    limit: { type: "string", meaning: "届くとみなす距離か時間。500m、1km、10min のように" },
    class: {
      type: "string",
      meaning: "だれについて数えるか。65+、75+、everyone、alone65、under15",
    },
    walker: { type: "string", meaning: `歩き方。${WALKERS.join("、")}` },
    straight: { type: "boolean", meaning: "道のりではなく直線距離で測る" },
    zones: { type: "string", meaning: "表にする区切り。書かなければ、はじめの区切り" },
    out: { type: "string", meaning: "書き出すCSV。書かなければ、この画面に出す" },
  },
  run: writeCoverage,
};

async function writeCoverage(given: Arguments, { out, err }: Terminal): Promise<number> {
  const kinds = kindsOf(given.one("kinds"));
  const asked = {
    limit: limitOf(given.one("limit") ?? "500m"),
    walker: walkerOf(given.one("walker") ?? "ordinary"),
    peopleClass: classOf(given.one("class") ?? "65+"),
  };
  const opened = await openTown(given.positionals[0], USAGE);
  const doubts = opened.problems.filter(({ severity }) => severity !== "note");
  for (const line of problemLines(doubts)) err(line);
  if (opened.value === null) return 1;
  const town = opened.value;
  const zoneSet = zoneSetOf(town, given.one("zones"));
  const question: Question = {
    ...asked,
    layers: [...new Set(kinds.map(layerOfKind))],
    measure: given.has("straight") ? "straight" : "street",
    zoneSetId: zoneSet.id,
  };
  const csv = csvOf(town, zoneSet, question, kinds);
  if (csv === null) {
    err(
      town.people === null ? TOWN_WORDS.missing.people : classMissing(town, question.peopleClass),
    );
    return 1;
  }
  const path = given.one("out");
  if (path === undefined) out(new TextDecoder().decode(csv));
  else await writeFile(path, csv).then(() => err(`「${path}」に書きました。`));
  return 0;
}

function csvOf(
  town: Town,
  zoneSet: ZoneSet,
  question: Question,
  kinds: readonly PlaceKind[],
): Uint8Array | null {
  const countedPlaces = town.places.filter((place) => countsFor(place, kinds));
  const result = answerQuestion(prepareTown(town), countedPlaces, question);
  if (result === null) return null;
  const isOfLayers = !question.layers.includes("other");
  const placesInWords = isOfLayers
    ? layersText(question.layers)
    : kinds.map((kind) => KIND_NAMES[kind]).join("・");
  const { manifest, people } = town;
  const peopleAsOf = people?.asOf ?? null;
  return coverageCsv(
    coverageTable({ result, zoneSet, countedPlaces, placesInWords, manifest, peopleAsOf }),
  );
}

function countsFor(place: Place, kinds: readonly PlaceKind[]): boolean {
  return isReachablePlace(place) && place.kinds.some((kind) => kinds.includes(kind));
}

function kindsOf(text: string | undefined): PlaceKind[] {
  const words = (text ?? "salon,cafe,engawa,ibasho,branch")
    .split(/[,、]/)
    .map((word) => word.trim());
  return words.map((word) => {
    const kind = PLACE_KINDS.find((each) => each === word || KIND_NAMES[each] === word);
    if (kind !== undefined) return kind;
    const known = PLACE_KINDS.map((each) => `${each}（${KIND_NAMES[each]}）`).join(", ");
    throw new UsageError(
      `「${word}」という種類はありません。--kinds には、次から選んで「,」でつないで書いてください：${known}`,
    );
  });
}

function limitOf(text: string): Limit {
  const found = /^(\d+(?:\.\d+)?)\s*(m|km|min|分)$/.exec(text.normalize("NFKC").trim());
  if (found === null) {
    throw new UsageError(
      `「${text}」は距離として読めません。--limit 500m、--limit 1km、--limit 10min のように書いてください。`,
    );
  }
  const value = Number(found[1]);
  if (found[2] === "m" || found[2] === "km") {
    return { unit: "metres", value: found[2] === "km" ? value * 1000 : value };
  }
  return { unit: "minutes", value };
}

function classOf(text: string): PeopleClass {
  const words: Readonly<Record<string, PeopleClass>> = { "65+": "age65", "75+": "age75" };
  const found = words[text] ?? PEOPLE_CLASSES.find((each) => each === text);
  if (found !== undefined) return found;
  throw new UsageError(
    `「${text}」という人の分け方はありません。--class には 65+, 75+, everyone, alone65, under15 のどれかを書いてください。`,
  );
}

function zoneSetOf(town: Town, asked: string | undefined): ZoneSet {
  const found = town.zoneSets.find(
    ({ id, name }) => asked === undefined || asked === id || asked === name,
  );
  if (found !== undefined) return found;
  if (town.zoneSets.length === 0) throw new UsageError(TOWN_WORDS.missing.zones);
  const known = town.zoneSets.map(({ id, name }) => `${id}（${name}）`).join(", ");
  throw new UsageError(
    `「${asked}」という区切りはありません。--zones には ${known} のどれかを書いてください。`,
  );
}

function classMissing(town: Town, asked: PeopleClass): string {
  const known = town.people?.classes.join(", ") ?? "";
  return `このまちの人口には ${asked} がありません。--class には ${known} のどれかを書いてください。`;
}
