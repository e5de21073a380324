import type { Audience } from "../../domain/places/audience.ts";
import type { Place, PlaceField, PlaceStatus, Visit } from "../../domain/places/place.ts";
import { AUDIENCE_NAMES } from "../../text/audienceNames.ts";
import { FIELD_WORDS } from "../../text/fieldWords.ts";
import { STATUS_NAMES } from "../../text/statusNames.ts";
import { keyOfName } from "./keyOfName.ts";
import type { OwnCells } from "./ownCells.ts";
import { splitCell } from "./splitCell.ts";

/** The fields of which one cell of our own table holds several records: `record;record`, their parts by `|`. */
export function ownRecords(
  own: OwnCells,
): Pick<Place, "visits" | "pastStatuses" | "catchmentZones" | "audiences"> {
  return {
    visits: recordsIn(own, "visits", VISIT_EXAMPLE, visitOf),
    pastStatuses: recordsIn(own, "pastStatuses", STATUS_EXAMPLE, pastStatusOf),
    catchmentZones: recordsIn(own, "catchmentZones", "elementary|east", zoneOf),
    audiences: audiencesIn(own),
  };
}

const VISIT_EXAMPLE = "2026-04-01|だれが|メモ";
const STATUS_EXAMPLE = "試行中|2020-04-01|2021-03-31";

function recordsIn<Record>(
  own: OwnCells,
  field: PlaceField,
  example: string,
  recordOf: (parts: readonly string[]) => Record | null,
): Record[] | undefined {
  const header = FIELD_WORDS[field];
  const cell = own.text(header);
  if (cell === undefined) return undefined;
  const records: Record[] = [];
  for (const text of splitCell(cell).filter((each) => each !== "")) {
    const record = recordOf(splitCell(text, "|"));
    if (record === null) return own.unreadable(header, text, example);
    records.push(record);
  }
  return records;
}

function visitOf([on, by, note]: readonly string[]): Visit | null {
  return on ? { on, ...(by ? { by } : {}), ...(note ? { note } : {}) } : null;
}

function pastStatusOf([name = "", from, to]: readonly string[]): PlaceStatus | null {
  const state = keyOfName(STATUS_NAMES, name);
  return state ? { state, ...(from ? { from } : {}), ...(to ? { to } : {}) } : null;
}

function zoneOf([zoneSetId, zoneId]: readonly string[]) {
  return zoneSetId && zoneId ? { zoneSetId, zoneId } : null;
}

function audiencesIn(own: OwnCells): Place["audiences"] {
  const chosen = recordsIn(own, "audiences", "電話=関係者", ([text = ""]) => audienceOf(text));
  return chosen && Object.fromEntries(chosen);
}

function audienceOf(text: string): [PlaceField, Audience] | null {
  const [word = "", name = ""] = text.split("=");
  const field = keyOfName(FIELD_WORDS, word);
  const audience = keyOfName(AUDIENCE_NAMES, name);
  return field && audience ? [field, audience] : null;
}
