import type { Place } from "../../domain/places/place.ts";
import type { PlaceColumns, PlaceField } from "./placeColumns.ts";

type TextFields = Pick<
  Place,
  | "kana"
  | "address"
  | "venue"
  | "operator"
  | "scheduleText"
  | "fee"
  | "ride"
  | "audienceGroups"
  | "activities"
  | "phone"
  | "url"
  | "note"
>;

/** The words of one row of a list of places. */
export interface PlaceText {
  readonly id: string;
  readonly name: string;
  /** From the most to the least particular. */
  readonly kindWords: readonly string[];
  readonly suspended: boolean;
  readonly fields: TextFields;
}

/**
 * Reads the text columns of a row: `<br>` and （改行） become line breaks; "-", なし and 特になし are blank;
 * opening days, hours and closing days become one text as written; 「休止中」 anywhere means suspended.
 */
export function placeText(cells: readonly string[], columns: PlaceColumns): PlaceText {
  const read = (field: PlaceField): string => cleaned(cells[columns.get(field) ?? -1] ?? "");
  const fields = {
    kana: read("kana") || undefined,
    address: addressOf(read("municipality"), read("address")) || undefined,
    venue: read("venue") || undefined,
    operator: read("operator") || undefined,
    scheduleText: scheduleOf(read) || undefined,
    fee: read("fee") || undefined,
    ride: read("ride") || undefined,
    phone: read("phone") || undefined,
    url: /^https?:\/\/\S+/.exec(read("url"))?.[0],
    note: read("note") || undefined,
  };
  const audienceGroups = partsOf(read("audience"));
  const activities = partsOf(read("activities"));
  return {
    id: read("id"),
    name: columns.get("name") === -1 ? nameOfId(read("id")) : read("name").replace(/\n+/g, " "),
    kindWords: [read("kind"), read("group")].filter((word) => word !== ""),
    suspended:
      /休止中|活動休止|現在休止/.test(cells.join("\n")) || read("state").startsWith("休止"),
    fields: {
      ...fields,
      ...(audienceGroups.length > 0 ? { audienceGroups } : {}),
      ...(activities.length > 0 ? { activities } : {}),
    },
  };
}

/** A list without names may have words for ids (`public_market`); a number is nobody's name. */
function nameOfId(id: string): string {
  return /^[\d-]*$/.test(id) ? "" : id;
}

function cleaned(cell: string): string {
  const text = cell
    .replace(/<br\s*\/?>|（改行）|\r\n?/gi, "\n")
    .replace(/[ \t　]+$/gm, "")
    .replace(/\n{2,}/g, "\n")
    .trim();
  return /^([-－―ー]|なし|特になし|無し)$/.test(text) ? "" : text;
}

function addressOf(municipality: string, address: string): string {
  return municipality !== "" && !address.startsWith(municipality)
    ? municipality + address
    : address;
}

function scheduleOf(read: (field: PlaceField) => string): string {
  const times = [read("opens"), read("closes")].filter((time) => time !== "").join("～");
  const closed = read("closedOn");
  return [
    read("hours"),
    [read("days"), times].filter((part) => part !== "").join(" "),
    read("hoursNote"),
    closed === "" ? "" : `休み：${closed}`,
  ]
    .filter((part) => part !== "")
    .join("\n");
}

function partsOf(text: string): readonly string[] {
  return text
    .split(/[;；\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
