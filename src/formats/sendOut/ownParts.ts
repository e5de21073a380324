import type { FoundRow } from "../../domain/intake/foundTable.ts";
import { isRecord } from "../../domain/isRecord.ts";
import { blurredLocation } from "../../domain/places/blurredLocation.ts";
import type { Place, PlaceLocation, YearFigures } from "../../domain/places/place.ts";
import { isSchedule } from "../../domain/schedules/isSchedule.ts";
import { FIELD_WORDS } from "../../text/fieldWords.ts";
import { PRECISION_NAMES } from "../../text/precisionNames.ts";
import { STATUS_NAMES } from "../../text/statusNames.ts";
import { foldedText } from "../table/foldedText.ts";
import { EXTRA_MARK } from "./extraHeader.ts";
import { figureOfHeader } from "./figureOfHeader.ts";
import type { OwnCells } from "./ownCells.ts";
import { OWN_HEADERS } from "./ownHeaders.ts";
import { WORKBOOK_COLUMNS } from "./workbookColumns.ts";

/**
 * The fields that take several columns of our own table, or one with something to check. `point` is where a map
 * file has the place.
 */
export function ownParts(own: OwnCells, point: FoundRow["point"]): Partial<Place> {
  return {
    location: locationIn(own, point),
    status: statusIn(own),
    consent: consentIn(own),
    schedules: schedulesIn(own),
    figures: figuresIn(own),
    extra: extraIn(own),
  };
}

/** The middle of a cell that stands in for a hidden position tells nothing. */
function locationIn(own: OwnCells, point: FoundRow["point"]): PlaceLocation | undefined {
  const lat = own.number(OWN_HEADERS.lat) ?? point?.lat;
  const lng = own.number(OWN_HEADERS.lng) ?? point?.lng;
  if (lat === undefined || lng === undefined) return undefined;
  const precision = own.choice(OWN_HEADERS.precision, PRECISION_NAMES) ?? "exact";
  const boundM = own.number(OWN_HEADERS.boundM);
  const location = { lng, lat, precision, ...(boundM === undefined ? {} : { boundM }) };
  return precision === "hidden" && isMiddleOfCell(location) ? undefined : location;
}

function isMiddleOfCell(location: PlaceLocation): boolean {
  const middle = blurredLocation(location);
  return middle.lng === location.lng && middle.lat === location.lat;
}

function statusIn(own: OwnCells): Place["status"] | undefined {
  const state = own.choice(OWN_HEADERS.state, STATUS_NAMES);
  const from = own.day(OWN_HEADERS.stateFrom);
  const to = own.day(OWN_HEADERS.stateTo);
  return state && { state, ...(from ? { from } : {}), ...(to ? { to } : {}) };
}

function consentIn(own: OwnCells): Place["consent"] {
  const by = own.text(OWN_HEADERS.consentBy);
  const on = own.day(OWN_HEADERS.consentOn);
  const how = own.text(OWN_HEADERS.consentHow);
  const withdrawnOn = own.day(OWN_HEADERS.consentWithdrawnOn);
  if (by === undefined || on === undefined) {
    if (by !== undefined) own.unreadable(OWN_HEADERS.consentOn, "", "2026-04-01");
    return undefined;
  }
  return { by, on, ...(how ? { how } : {}), ...(withdrawnOn ? { withdrawnOn } : {}) };
}

/** Only while the words beside them are those that they were read from. */
function schedulesIn(own: OwnCells): Place["schedules"] {
  const cell = own.text(OWN_HEADERS.schedules);
  if (cell === undefined) return undefined;
  const kept = readJson(cell);
  if (
    !isRecord(kept) ||
    !Array.isArray(kept["schedules"]) ||
    !kept["schedules"].every(isSchedule)
  ) {
    return own.unreadable(OWN_HEADERS.schedules, cell.slice(0, 20), "");
  }
  const isSameText =
    typeof kept["text"] === "string" &&
    kept["text"].trim() === (own.text(FIELD_WORDS.scheduleText) ?? "");
  return isSameText ? kept["schedules"] : undefined;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function figuresIn(own: OwnCells): Place["figures"] {
  const years = new Map<number, YearFigures>();
  for (const [header] of own.filled) {
    const counted = figureOfHeader(header);
    const count = counted && own.number(header);
    if (counted === null || count === undefined || count === null) continue;
    const { fiscalYear, figure } = counted;
    years.set(fiscalYear, { ...years.get(fiscalYear), fiscalYear, [figure]: count });
  }
  if (years.size === 0) return undefined;
  return [...years.values()].sort((a, b) => a.fiscalYear - b.fiscalYear);
}

function extraIn(own: OwnCells): Place["extra"] {
  const extra = own.filled
    .filter(([header]) => !OURS.has(foldedText(header)) && figureOfHeader(header) === null)
    .map(([header, text]): [string, string] => {
      return [header.startsWith(EXTRA_MARK) ? header.slice(EXTRA_MARK.length) : header, text];
    });
  return extra.length === 0 ? undefined : Object.fromEntries(extra);
}

const OURS: ReadonlySet<string> = new Set(WORKBOOK_COLUMNS.map(({ header }) => foldedText(header)));
