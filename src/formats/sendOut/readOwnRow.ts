import type { FoundRow } from "../../domain/intake/foundTable.ts";
import { ACCESSIBILITY_ITEMS, type Place } from "../../domain/places/place.ts";
import type { PlaceKind } from "../../domain/places/placeKind.ts";
import type { Problem } from "../../domain/problem.ts";
import { ACCESSIBILITY_NAMES } from "../../text/accessibilityNames.ts";
import { FIELD_WORDS } from "../../text/fieldWords.ts";
import { KIND_NAMES } from "../../text/kindNames.ts";
import { STYLE_NAMES } from "../../text/styleNames.ts";
import { YES_NO_NAMES } from "../../text/yesNoNames.ts";
import { keyOfName } from "./keyOfName.ts";
import { ownCells, type OwnCells } from "./ownCells.ts";
import { OWN_HEADERS } from "./ownHeaders.ts";
import { ownParts } from "./ownParts.ts";
import { ownRecords } from "./ownRecords.ts";
import { splitCell } from "./splitCell.ts";
import { TEXT_FIELDS } from "./textFields.ts";

/** What a row of our own table says of a place; a field that it does not tell, or not legibly, is absent. */
export interface OwnRow {
  /** The place that it is about; `null` = a new one. */
  readonly id: string | null;
  readonly fields: Partial<Omit<Place, "id">>;
  readonly problems: readonly Problem[];
}

/**
 * Reads a row of the table that `placeTable` writes, after a person may have edited it: columns in any order,
 * some gone, some new (these become `extra`). Read schedules come back only while the words beside them are
 * still those they were read from; a rough position in place of a hidden one does not. A cell that cannot be
 * read is told with its column (`cellUnreadable`). Cells of a CSV go through `undone` first.
 */
export function readOwnRow(header: readonly string[], { row, cells, point }: FoundRow): OwnRow {
  const own = ownCells(header, cells, row);
  const fields: Partial<Place> = {
    ...Object.fromEntries(TEXT_FIELDS.map((field) => [field, own.text(FIELD_WORDS[field])])),
    kinds: kindsIn(own),
    style: own.choice(FIELD_WORDS.style, STYLE_NAMES),
    privateHome: yesNoIn(own, FIELD_WORDS.privateHome),
    consultation: yesNoIn(own, FIELD_WORDS.consultation),
    accessibility: accessibilityIn(own),
    audienceGroups: listIn(own, FIELD_WORDS.audienceGroups),
    activities: listIn(own, FIELD_WORDS.activities),
    capacity: own.number(FIELD_WORDS.capacity),
    verifiedOn: own.day(FIELD_WORDS.verifiedOn),
    ...ownParts(own, point),
    ...ownRecords(own),
  };
  const told = Object.entries(fields).filter(([, value]) => value !== undefined);
  const id = own.text(OWN_HEADERS.id) ?? null;
  return { id, fields: Object.fromEntries(told), problems: own.problems };
}

function kindsIn(own: OwnCells): Place["kinds"] | undefined {
  const main = own.choice(OWN_HEADERS.mainKind, KIND_NAMES);
  const others = (listIn(own, OWN_HEADERS.otherKinds) ?? []).flatMap((word): PlaceKind[] => {
    const kind = keyOfName(KIND_NAMES, word);
    if (kind === undefined) own.unreadable(OWN_HEADERS.otherKinds, word, KIND_NAMES.salon);
    return kind === undefined ? [] : [kind];
  });
  return main && [main, ...others];
}

function yesNoIn(own: OwnCells, header: string): boolean | undefined {
  const { yes, no } = YES_NO_NAMES;
  const answer = own.choice(header, { yes, no });
  return answer && answer === "yes";
}

function accessibilityIn(own: OwnCells): Place["accessibility"] {
  const { has, hasNot } = YES_NO_NAMES;
  const items = ACCESSIBILITY_ITEMS.flatMap((item): [string, boolean][] => {
    const answer = own.choice(ACCESSIBILITY_NAMES[item], { has, hasNot });
    return answer === undefined ? [] : [[item, answer === "has"]];
  });
  return items.length === 0 ? undefined : Object.fromEntries(items);
}

function listIn(own: OwnCells, header: string): string[] | undefined {
  const cell = own.text(header);
  return cell === undefined ? undefined : splitCell(cell).filter((value) => value !== "");
}
