import type { Place, PlaceStatus, YearFigures } from "./place.ts";
import { isSameValue } from "./isSameValue.ts";
import { readCount } from "./readCount.ts";
import { statusChange } from "./statusChange.ts";
import {
  PLACE_TEXT_FIELDS,
  type PlaceListField,
  type PlaceTextField,
  type Typed,
  type WrittenPlace,
  type WrittenStatus,
} from "./writtenPlace.ts";

/**
 * The fields of the place that was written: texts trimmed, empty ones `undefined` (not known), lists split at
 * 「、」 and commas. A yes-or-no that was 「いいえ」 before stays so; one that was unknown is only kept when it
 * is yes. Schedules that somebody confirmed for other words than those written now are let go.
 * Ask `writtenFaults` first: what is faulty there is left out here.
 */
export function fieldsOfWritten(written: WrittenPlace, before: Place | null): Omit<Place, "id"> {
  const [first = "other", ...rest] = written.kinds;
  const { name: _name, ...texts } = textsOf(written);
  return {
    ...texts,
    name: written.texts.name.trim(),
    kinds: [first, ...rest],
    style: written.style ?? undefined,
    location: written.location,
    privateHome: yesOrKnown(written.privateHome, before?.privateHome),
    consultation: yesOrKnown(written.consultation, before?.consultation),
    accessibility: filled(written.accessibility),
    audienceGroups: wordsOf(written, "audienceGroups"),
    activities: wordsOf(written, "activities"),
    capacity: readCount(written.capacity) ?? undefined,
    schedules: schedulesOf(written, before),
    catchmentZones: listed(written.catchmentZones),
    ...statusesOf(written, before),
    figures: listed(figuresOf(written.figures)),
    visits: listed(written.visits.filter(({ on }) => on.trim() !== "").map(withoutEmpty)),
    consent: consentOf(written.consent),
    audiences: filled(written.audiences),
    extra: filled(written.extra),
  };
}

function textsOf({ texts }: WrittenPlace): Partial<Record<PlaceTextField, string>> {
  return Object.fromEntries(
    PLACE_TEXT_FIELDS.map((field) => [field, texts[field].trim() || undefined]),
  );
}

function wordsOf({ lists }: WrittenPlace, field: PlaceListField): readonly string[] | undefined {
  const words = lists[field].split(/[、,，\n]/).map((word) => word.trim());
  return listed(words.filter((word) => word !== ""));
}

function schedulesOf(written: WrittenPlace, before: Place | null): Place["schedules"] {
  const isOfOldWords =
    written.schedules === before?.schedules &&
    written.texts.scheduleText.trim() !== (before?.scheduleText ?? "");
  return isOfOldWords ? undefined : (written.schedules ?? undefined);
}

/** A new state remembers the one before, unless the past was written by hand. */
function statusesOf(
  written: WrittenPlace,
  before: Place | null,
): Pick<Place, "status" | "pastStatuses"> {
  const status = statusOf(written.status);
  const pastStatuses = listed(written.pastStatuses.map(statusOf));
  const isPastTouched = !isSameValue(pastStatuses, before?.pastStatuses);
  return before === null || isPastTouched
    ? { status, pastStatuses }
    : { pastStatuses, ...statusChange(before, status) };
}

function statusOf({ state, from, to }: WrittenStatus): PlaceStatus {
  return withoutEmpty({ state, from: from.trim(), to: to.trim() });
}

function figuresOf(rows: readonly Typed<YearFigures>[]): YearFigures[] {
  return rows
    .flatMap((row) => {
      const fiscalYear = readCount(row.fiscalYear);
      if (fiscalYear === null) return [];
      const figures = Object.entries(row).flatMap(([name, text]) => {
        const count = readCount(text);
        return count === null ? [] : [[name, count] as const];
      });
      return [{ ...Object.fromEntries(figures), fiscalYear }];
    })
    .toSorted((a, b) => a.fiscalYear - b.fiscalYear);
}

function consentOf({ by, on, how, withdrawnOn }: WrittenPlace["consent"]): Place["consent"] {
  return by.trim() === "" || on.trim() === ""
    ? undefined
    : withoutEmpty({
        by: by.trim(),
        on: on.trim(),
        how: how.trim(),
        withdrawnOn: withdrawnOn.trim(),
      });
}

function yesOrKnown(value: boolean, before: boolean | undefined): boolean | undefined {
  return value || before !== undefined ? value : undefined;
}

function listed<T>(values: readonly T[]): readonly T[] | undefined {
  return values.length === 0 ? undefined : values;
}

function filled<T extends object>(value: T): T | undefined {
  return Object.keys(value).length === 0 ? undefined : value;
}

/** The same without the parts that are empty texts. */
function withoutEmpty<T extends object>(value: T): T {
  const kept = { ...value };
  for (const key in kept) if (kept[key] === "") delete kept[key];
  return kept;
}
