import type { Place } from "../../domain/places/place.ts";
import { keepAsText, keepCells, type RowReading, say, textOf } from "./rowReading.ts";
import { phoneOfCell } from "./phoneOfCell.ts";
import { urlsOfCell } from "./urlsOfCell.ts";

/**
 * Phone numbers and the page of a row. A zero put back in front of a number is said; of several pages the
 * first is taken, and the cell kept; what is no page of the web is kept as text.
 */
export function contactsOfRow(
  reading: RowReading,
): Pick<Place, "phone" | "representativePhone" | "url"> {
  const phone = phoneOf(reading, "phone");
  const representativePhone = phoneOf(reading, "representativePhone");
  const url = urlOf(reading);
  return {
    ...(phone !== "" && { phone }),
    ...(representativePhone !== "" && { representativePhone }),
    ...(url !== "" && { url }),
  };
}

function phoneOf(reading: RowReading, use: "phone" | "representativePhone"): string {
  const text = textOf(reading, use, " / ");
  if (text === "") return "";
  const { phone, zeroRestored } = phoneOfCell(text);
  if (zeroRestored) say(reading, "phoneZeroRestored", "note", { found: text, kept: phone });
  return phone;
}

function urlOf(reading: RowReading): string {
  const text = textOf(reading, "url");
  if (text === "") return "";
  const [first, ...more] = urlsOfCell(text);
  if (first === undefined) {
    keepAsText(reading, "url", text);
    return "";
  }
  if (more.length > 0)
    say(reading, "urlsInOneCell", "note", { kept: first, count: more.length + 1 });
  if (first.length !== text.length) keepCells(reading, "url");
  return first;
}
