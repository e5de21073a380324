import type { PlaceDraft } from "../../domain/intake/placeDraft.ts";
import type { Place, PlaceField } from "../../domain/places/place.ts";
import type { ColumnUse } from "../../domain/intake/columnMapping.ts";
import { addressOfRow } from "./addressOfRow.ts";
import { contactsOfRow } from "./contactsOfRow.ts";
import type { DraftOptions } from "./draftOptions.ts";
import { factsOfRow } from "./factsOfRow.ts";
import { kindsOfRow } from "./kindsOfRow.ts";
import { locationOfRow } from "./locationOfRow.ts";
import { type PersonalFinding, withPersonalDataGuarded } from "./personalData.ts";
import type { RowPosition } from "./positionsOfTable.ts";
import { rowFault } from "./rowFault.ts";
import { cellsOf, extraOf, type RowReading, rowReading, say, textOf } from "./rowReading.ts";
import { scheduleOfRow } from "./scheduleOfRow.ts";
import { statusOfRow } from "./statusOfRow.ts";
import type { TablePlan } from "./tablePlan.ts";

/** A draft with what the whole table is told of it. */
export interface RowDraft {
  readonly draft: PlaceDraft;
  readonly unknownWords: readonly string[];
  readonly findings: readonly PersonalFinding[];
}

/**
 * One row as a draft, whatever stands in it. Without a name it is called by its building or address; without
 * these it is rejected, as are the rows of templates, repeated headers and sums.
 */
export function draftOfRow(
  plan: TablePlan,
  row: TablePlan["table"]["rows"][number],
  position: RowPosition,
  options: DraftOptions,
): RowDraft {
  const reading = rowReading(plan, row);
  const written = textOf(reading, "name", " ").replace(/\n+/g, " ");
  const { address, venue } = addressOfRow(reading);
  const name = written || venue || address;
  const fault = rowFault(row, plan.table.header, written);
  if (fault !== null) say(reading, fault.code, "note", { name: fault.found });
  else if (name === "") say(reading, "rowWithoutPlace", "error");
  if (fault !== null || name === "") return rejected(reading, name, options);
  if (written === "") {
    reading.needsReview = true;
    say(reading, "nameMissing", "warning", { name });
  }
  const { unknownWords, ...kinds } = kindsOfRow(reading, name);
  const fields = {
    name,
    ...kinds,
    location: locationOfRow(reading, position, name, address !== ""),
    ...(address !== "" && { address }),
    ...(venue !== "" && venue !== name && { venue }),
    ...plainFields(reading),
    ...factsOfRow(reading),
    ...contactsOfRow(reading),
    ...openingOf(reading, name, options),
    source: textOf(reading, "source") || (options.source ?? plan.table.file),
  };
  return { ...guardedDraft(reading, fields), unknownWords };
}

function rejected(reading: RowReading, name: string, options: DraftOptions): RowDraft {
  const { plan, row, problems } = reading;
  for (const column of plan.extraNames.keys()) reading.kept.add(column);
  const extra = extraOf(reading);
  const fields: PlaceDraft["fields"] = {
    name,
    kinds: [plan.mapping.usualKind],
    location: null,
    status: { state: "open" },
    source: options.source ?? plan.table.file,
    ...(extra !== null && { extra }),
  };
  const draft: PlaceDraft = { source: row, fields, problems, verdict: "rejected" };
  return { draft, unknownWords: [], findings: [] };
}

/** Fields that are the words of their cells. */
function plainFields(reading: RowReading): Partial<Place> {
  const entries = PLAIN.flatMap((use) => {
    const text = use === "sourceId" ? (cellsOf(reading, use)[0] ?? "") : textOf(reading, use);
    return text === "" ? [] : [[use, text] as const];
  });
  return Object.fromEntries(entries);
}

const PLAIN = [
  "kana",
  "formalName",
  "nearby",
  "operator",
  "operatorType",
  "funding",
  "ride",
  "joining",
  "announcedBy",
  "backup",
  "supporters",
  "representative",
  "disasterRole",
  "verifiedBy",
  "note",
  "internalNote",
  "sourceId",
] as const satisfies readonly (ColumnUse & PlaceField)[];

/** When it opens, and whether it does. A text that should give dates and does not is to be looked at. */
function openingOf(
  reading: RowReading,
  name: string,
  { today, readSchedule }: DraftOptions,
): Pick<Place, "scheduleText" | "schedules" | "status" | "pastStatuses"> {
  const opening = scheduleOfRow(reading, today);
  const passing = [name, opening?.text ?? "", textOf(reading, "note")];
  const status = statusOfRow(reading, passing, today);
  if (opening === null) return status;
  const { text, from, to } = opening;
  const read = readSchedule?.(opening.cells) ?? null;
  const isRead = read !== null && read.certainty !== "unknown";
  if (read !== null && !isRead && opening.saysDays && status.status.state !== "suspended") {
    reading.needsReview = true;
    say(reading, "scheduleUnclear", "note", { found: text });
  }
  if (!isRead) return { scheduleText: text, ...status };
  const validity = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
  return { scheduleText: text, schedules: [{ ...validity, ...read, text }], ...status };
}

function guardedDraft(
  reading: RowReading,
  fields: PlaceDraft["fields"],
): Pick<RowDraft, "draft" | "findings"> {
  const { fields: guarded, findings, homeInName } = withPersonalDataGuarded(fields);
  if (findings.length > 0) {
    say(reading, "personalDataHidden", "note", { name: fields.name, found: findings.join(" ") });
  }
  if (homeInName) {
    reading.needsReview = true;
    say(reading, "homeInName", "warning", { name: fields.name });
  }
  const extra = extraOf(reading);
  const draft: PlaceDraft = {
    source: reading.row,
    fields: extra === null ? guarded : { ...guarded, extra },
    problems: reading.problems,
    verdict: reading.needsReview ? "review" : "ready",
  };
  return { draft, findings };
}
