import type { Limit, Measure, Question } from "../domain/coverage/question.ts";
import { WALKERS } from "../domain/network/walker.ts";
import { PEOPLE_CLASSES } from "../domain/people/peopleClass.ts";
import { PLACE_LAYERS } from "../domain/places/placeKind.ts";
import { FIND_PATH, findHash, viewOfFindHash } from "./find/findHash.ts";
import { type InventoryHashPart, inventoryOfParts, inventoryParts } from "./inventoryHash.ts";
import {
  defaultViewState,
  type Background,
  type Camera,
  type ReachShown,
  type Screen,
  type ViewState,
} from "./viewState.ts";

/**
 * The view as the hash of a link: `#/shiraberu?z=14.2&c=137.91,34.61&k=salon,cafe&d=500m&w=ordinary&p=age65&…`.
 * `c` is the middle of the map to about a metre. No part can hold where a resident is.
 */
export function toHash({ screen, question, camera, inventory, find, ...view }: ViewState): string {
  if (screen === "find") return findHash(find);
  const { zoneId, placeId, mode, background, reach, candidates } = view;
  const parts: Record<Part, string | null> = {
    z: camera && String(rounded(camera.zoom, 2)),
    c: camera && `${rounded(camera.lng, 5)},${rounded(camera.lat, 5)}`,
    k: question.layers.join(","),
    d: `${question.limit.value}${question.limit.unit === "metres" ? "m" : "min"}`,
    w: question.walker,
    p: question.peopleClass,
    m: question.measure,
    s: question.zoneSetId || null,
    zone: zoneId,
    place: placeId,
    mode,
    bg: background,
    reach,
    cand: candidates ? "1" : null,
    ...inventoryParts(inventory),
  };
  const given = Object.entries(parts).flatMap(([name, value]) =>
    value === null ? [] : [[name, value]],
  );
  const query = new URLSearchParams(given).toString().replaceAll("%2C", ",");
  return `#/${SCREEN_PATHS[screen]}?${query}`;
}

/**
 * The view that a hash asks for. Whatever part is missing, unknown, broken or out of range is as
 * in `defaultViewState`; the others stand; `usualScreen` opens where none is named. Whether the town has such a
 * zone or place is not known here.
 */
export function fromHash(hash: string, usualScreen: Screen = "survey"): ViewState {
  const [path, query] = split(hash.replace(/^#?\/?/, ""));
  const search = new URLSearchParams(query);
  const part = (name: Part): string | null => search.get(name);
  const usual = defaultViewState();
  const isFind = path === FIND_PATH;
  return {
    screen: SCREENS.find((screen) => SCREEN_PATHS[screen] === path) ?? usualScreen,
    question: readQuestion(part, usual.question),
    mode: oneOf(MODES, part("mode")) ?? usual.mode,
    zoneId: readId(part("zone")),
    placeId: readId(part("place")),
    camera: readCamera(part("c"), part("z")),
    background: oneOf(BACKGROUNDS, part("bg")) ?? usual.background,
    reach: oneOf(REACHES, part("reach")) ?? usual.reach,
    candidates: part("cand") === "1",
    inventory: inventoryOfParts(part),
    find: isFind ? viewOfFindHash(hash) : usual.find,
  };
}

type Part =
  | "z"
  | "c"
  | "k"
  | "d"
  | "w"
  | "p"
  | "m"
  | "s"
  | "zone"
  | "place"
  | "mode"
  | "bg"
  | "reach"
  | "cand"
  | InventoryHashPart;

const SCREEN_PATHS: Readonly<Record<Screen, string>> = {
  find: FIND_PATH,
  inventory: "totonoeru",
  survey: "shiraberu",
  town: "town",
};
const SCREENS: readonly Screen[] = ["find", "inventory", "survey", "town"];
const MODES: readonly ViewState["mode"][] = ["access", "provision"];
const BACKGROUNDS: readonly Background[] = ["none", "gsiPale", "gsiStd"];
const REACHES: readonly ReachShown[] = ["none", "selected", "all"];
const MEASURES: readonly Measure[] = ["street", "straightDetour", "straight"];

/** A limit outside these is a slip of the pen, not a walk. */
const LIMIT_RANGES: Readonly<Record<Limit["unit"], readonly [min: number, max: number]>> = {
  metres: [10, 20_000],
  minutes: [1, 240],
};
const LONGEST_ID = 200;
const MOST_ZOOM = 24;

function readQuestion(part: (name: Part) => string | null, usual: Question): Question {
  return {
    layers: readLayers(part("k")) ?? usual.layers,
    limit: readLimit(part("d")) ?? usual.limit,
    walker: oneOf(WALKERS, part("w")) ?? usual.walker,
    peopleClass: oneOf(PEOPLE_CLASSES, part("p")) ?? usual.peopleClass,
    measure: oneOf(MEASURES, part("m")) ?? usual.measure,
    zoneSetId: readId(part("s")) ?? usual.zoneSetId,
  };
}

/** Layers that are unknown are left out; an empty list is a choice, a list of unknown ones is none. */
function readLayers(text: string | null): Question["layers"] | null {
  if (text === null) return null;
  const names = text.split(",");
  const layers = PLACE_LAYERS.filter((layer) => names.includes(layer));
  return layers.length > 0 || text === "" ? layers : null;
}

function readLimit(text: string | null): Limit | null {
  const [, digits, unitName] = /^(\d{1,6}(?:\.\d{1,3})?)(m|min)$/.exec(text ?? "") ?? [];
  if (digits === undefined) return null;
  const unit = unitName === "m" ? "metres" : "minutes";
  const value = Number(digits);
  const [min, max] = LIMIT_RANGES[unit];
  return value >= min && value <= max ? { unit, value } : null;
}

function readCamera(centre: string | null, zoomText: string | null): Camera | null {
  const [lng, lat, ...rest] = (centre ?? "").split(",").map((text) => readNumber(text, 180));
  const zoom = readNumber(zoomText ?? "", MOST_ZOOM);
  if (lng === undefined || lng === null || lat === undefined || lat === null) return null;
  if (zoom === null || zoom < 0 || Math.abs(lat) > 90 || rest.length > 0) return null;
  return { lng: rounded(lng, 5), lat: rounded(lat, 5), zoom: rounded(zoom, 2) };
}

function readNumber(text: string, most: number): number | null {
  if (!/^-?\d{1,3}(?:\.\d{1,12})?$/.test(text)) return null;
  const value = Number(text);
  return Math.abs(value) <= most ? value : null;
}

function readId(text: string | null): string | null {
  return text === null || text === "" || text.length > LONGEST_ID ? null : text;
}

function oneOf<T extends string>(values: readonly T[], text: string | null): T | null {
  return values.find((value) => value === text) ?? null;
}

/** Adding 0 turns -0, which no hash can carry, into 0. */
function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits)) + 0;
}

function split(text: string): [path: string, query: string] {
  const mark = text.indexOf("?");
  return mark < 0 ? [text, ""] : [text.slice(0, mark), text.slice(mark + 1)];
}
