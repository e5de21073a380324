import { ACCESSIBILITY_ITEMS, type Place, type PlaceField } from "../../domain/places/place.ts";
import { PLACE_FIELDS } from "../../domain/places/placeFields.ts";
import { ACCESSIBILITY_NAMES } from "../../text/accessibilityNames.ts";
import { AUDIENCE_NAMES } from "../../text/audienceNames.ts";
import { FIELD_WORDS } from "../../text/fieldWords.ts";
import { KIND_NAMES } from "../../text/kindNames.ts";
import { PRECISION_NAMES } from "../../text/precisionNames.ts";
import { STATUS_NAMES } from "../../text/statusNames.ts";
import { STYLE_NAMES } from "../../text/styleNames.ts";
import { YES_NO_NAMES } from "../../text/yesNoNames.ts";
import { joinedCell } from "./joinedCell.ts";
import { OWN_HEADERS } from "./ownHeaders.ts";
import type { TextField } from "./textFields.ts";

/** A column of our own table: the same in the workbook, the CSV and the properties of a map file. */
export interface WorkbookColumn {
  readonly header: string;
  /** The field that its cells belong to; several columns may share one. */
  readonly field: PlaceField;
  /** `keep` = for the way back only; nobody should change it. Days are written `YYYY-MM-DD`. */
  readonly kind: "text" | "number" | "day" | "choice" | "keep";
  /** The words of a `choice`. */
  readonly choices?: readonly string[];
  readonly widthCharacters: number;
  /** The cell of a place; `null` = blank. */
  readonly cellOf: (place: Place) => string | number | null;
}

/**
 * The columns of our own table that every file has, in their order: every field but `figures` (one column for
 * every figure of a year) and `extra` (one for every column of the source), which `placeTable` puts behind
 * them. `readOwnRow` reads a row of it again.
 */
export const WORKBOOK_COLUMNS: readonly WorkbookColumn[] = [
  column("id", OWN_HEADERS.id, "keep", 14, ({ id }) => id),
  text("name", 26),
  text("kana", 24),
  text("formalName", 20),
  choice("kinds", OWN_HEADERS.mainKind, KIND_NAMES, 16, ({ kinds }) => KIND_NAMES[kinds[0]]),
  column("kinds", OWN_HEADERS.otherKinds, "text", 16, ({ kinds }) =>
    joinedCell(kinds.slice(1).map((kind) => KIND_NAMES[kind])),
  ),
  text("kindDetail", 14),
  choice("style", FIELD_WORDS.style, STYLE_NAMES, 10, ({ style }) => style && STYLE_NAMES[style]),
  choice("status", OWN_HEADERS.state, STATUS_NAMES, 10, ({ status }) => STATUS_NAMES[status.state]),
  column("status", OWN_HEADERS.stateFrom, "day", 12, ({ status }) => status.from),
  column("status", OWN_HEADERS.stateTo, "day", 12, ({ status }) => status.to),
  text("scheduleText", 32),
  text("address", 30),
  text("venue", 18),
  column("location", OWN_HEADERS.lat, "number", 11, ({ location }) => location?.lat),
  column("location", OWN_HEADERS.lng, "number", 11, ({ location }) => location?.lng),
  choice("location", OWN_HEADERS.precision, PRECISION_NAMES, 12, ({ location }) =>
    location === null ? null : PRECISION_NAMES[location.precision],
  ),
  column("location", OWN_HEADERS.boundM, "number", 10, ({ location }) => location?.boundM),
  yesNo("privateHome"),
  text("nearby", 16),
  text("phone", 16),
  text("url", 24),
  text("fee", 14),
  list("audienceGroups", 18),
  text("joining", 16),
  list("activities", 24),
  column("capacity", FIELD_WORDS.capacity, "number", 8, ({ capacity }) => capacity),
  text("ride", 18),
  text("announcedBy", 16),
  text("easeOfEntry", 20),
  ...ACCESSIBILITY_ITEMS.map((item) => {
    const names = { true: YES_NO_NAMES.has, false: YES_NO_NAMES.hasNot };
    return choice("accessibility", ACCESSIBILITY_NAMES[item], names, 10, ({ accessibility }) => {
      const has = accessibility?.[item];
      return has === undefined ? null : names[`${has}`];
    });
  }),
  text("operator", 22),
  text("operatorType", 12),
  text("funding", 18),
  text("supporters", 20),
  text("representative", 14),
  text("representativePhone", 16),
  text("disasterRole", 18),
  yesNo("consultation"),
  text("consultationText", 22),
  text("backup", 18),
  text("parentId", 14),
  column("catchmentZones", FIELD_WORDS.catchmentZones, "text", 20, ({ catchmentZones }) =>
    joinedCell(
      (catchmentZones ?? []).map((zone) => joinedCell([zone.zoneSetId, zone.zoneId], "|")),
    ),
  ),
  column("pastStatuses", FIELD_WORDS.pastStatuses, "text", 20, ({ pastStatuses }) =>
    joinedCell(
      (pastStatuses ?? []).map(({ state, from, to }) =>
        joinedCell([STATUS_NAMES[state], from ?? "", to ?? ""], "|"),
      ),
    ),
  ),
  text("successorId", 14),
  column("verifiedOn", FIELD_WORDS.verifiedOn, "day", 12, ({ verifiedOn }) => verifiedOn),
  text("verifiedBy", 12),
  column("visits", FIELD_WORDS.visits, "text", 24, ({ visits }) =>
    joinedCell(
      (visits ?? []).map(({ on, by, note }) => joinedCell([on, by ?? "", note ?? ""], "|")),
    ),
  ),
  column("consent", OWN_HEADERS.consentBy, "text", 14, ({ consent }) => consent?.by),
  column("consent", OWN_HEADERS.consentOn, "day", 12, ({ consent }) => consent?.on),
  column("consent", OWN_HEADERS.consentHow, "text", 14, ({ consent }) => consent?.how),
  column(
    "consent",
    OWN_HEADERS.consentWithdrawnOn,
    "day",
    12,
    ({ consent }) => consent?.withdrawnOn,
  ),
  text("source", 20),
  text("sourceId", 12),
  text("note", 30),
  text("internalNote", 30),
  column("audiences", FIELD_WORDS.audiences, "text", 20, audiencesCell),
  column("schedules", OWN_HEADERS.schedules, "keep", 14, schedulesCell),
];

type ListField = "audienceGroups" | "activities";

function column(
  field: PlaceField,
  header: string,
  kind: WorkbookColumn["kind"],
  widthCharacters: number,
  value: (place: Place) => string | number | null | undefined,
): WorkbookColumn {
  const cellOf = (place: Place) => {
    const cell = value(place) ?? null;
    return cell === "" ? null : cell;
  };
  return { header, field, kind, widthCharacters, cellOf };
}

function text(field: TextField, widthCharacters: number): WorkbookColumn {
  return column(field, FIELD_WORDS[field], "text", widthCharacters, (place) => place[field]);
}

function list(field: ListField, widthCharacters: number): WorkbookColumn {
  return column(field, FIELD_WORDS[field], "text", widthCharacters, (place) =>
    joinedCell(place[field] ?? []),
  );
}

function choice(
  field: PlaceField,
  header: string,
  names: Readonly<Record<string, string>>,
  widthCharacters: number,
  value: (place: Place) => string | null | undefined,
): WorkbookColumn {
  const choices = Object.values(names);
  return { ...column(field, header, "choice", widthCharacters, value), choices };
}

function yesNo(field: "privateHome" | "consultation"): WorkbookColumn {
  const names = { yes: YES_NO_NAMES.yes, no: YES_NO_NAMES.no };
  return choice(field, FIELD_WORDS[field], names, 10, (place) => {
    const answer = place[field];
    return answer === undefined ? null : answer ? names.yes : names.no;
  });
}

/** 「電話=関係者;住所=内部」. */
function audiencesCell({ audiences = {} }: Place): string {
  return joinedCell(
    PLACE_FIELDS.flatMap((field) => {
      const audience = audiences[field];
      return audience === undefined ? [] : [`${FIELD_WORDS[field]}=${AUDIENCE_NAMES[audience]}`];
    }),
  );
}

/** What was understood of the opening days, beside the words that it was understood from. */
function schedulesCell({ schedules, scheduleText }: Place): string | null {
  if (schedules === undefined || schedules.length === 0) return null;
  return JSON.stringify({ text: scheduleText ?? "", schedules });
}
