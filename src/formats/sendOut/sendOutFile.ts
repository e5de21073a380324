import type { Audience } from "../../domain/places/audience.ts";
import type { PlaceFor } from "../../domain/places/placeForAudience.ts";
import type { TownManifest } from "../../domain/town/townManifest.ts";
import { sendOutFileName } from "../../text/sendOutFileName.ts";
import { placeCredits } from "./placeCredits.ts";
import type { Period } from "./period.ts";
import type { OpenDataFormat, SendOutFormat } from "./sendOutFormats.ts";
import type { SentFile } from "./sentFile.ts";

/** What a file says besides its places. */
export interface SendOutFacts {
  readonly manifest: TownManifest;
  readonly writtenAt: Date;
  /** For the calendar. */
  readonly period: Period;
}

/**
 * The places in one of our own forms, already stripped for their audience. What each form needs is fetched when
 * it is first asked for.
 */
export async function sendOutFile<A extends Audience>(
  format: Exclude<SendOutFormat, OpenDataFormat>,
  places: readonly PlaceFor<A>[],
  audience: A,
  facts: SendOutFacts,
): Promise<SentFile> {
  const { manifest, writtenAt } = facts;
  const credits = placeCredits(manifest);
  const name = sendOutFileName(format, manifest.name, audience, writtenAt);
  switch (format) {
    case "workbook": {
      const { placesWorkbook } = await import("./placesWorkbook.ts");
      const workbookFacts = { townName: manifest.name, writtenAt, credits };
      const written = await placesWorkbook(places, audience, workbookFacts);
      return { name, mimeType: WORKBOOK_TYPE, ...written };
    }
    case "csv":
    case "csvShiftJis": {
      const { placesCsv } = await import("./placesCsv.ts");
      const encoding = format === "csv" ? "utf-8" : "shift_jis";
      const { bytes, problems } = placesCsv(places, audience, encoding);
      return { name, mimeType: "text/csv", bytes, problems };
    }
    case "geojson": {
      const { placesGeojson } = await import("./placesGeojson.ts");
      const bytes = placesGeojson(places, audience, credits);
      return { name, mimeType: "application/geo+json", bytes, problems: [] };
    }
    case "kml": {
      const { placesKml } = await import("./placesKml.ts");
      const bytes = placesKml(places, audience, { title: manifest.name, credits });
      return { name, mimeType: "application/vnd.google-earth.kml+xml", bytes, problems: [] };
    }
    case "calendar":
      return { name, mimeType: "text/calendar", ...(await calendarOf(places, facts)) };
  }
}

const WORKBOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

async function calendarOf(
  places: readonly PlaceFor<Audience>[],
  { period, writtenAt }: SendOutFacts,
): Promise<Omit<SentFile, "name" | "mimeType">> {
  const { icalendar } = await import("../calendar/icalendar.ts");
  const text = icalendar(places, period.from, period.to, writtenAt.toISOString());
  const lines = text.replaceAll(/\r\n[ \t]/g, "");
  const ids = new Set(Array.from(lines.matchAll(/^UID:(.*)-\d+-\d+@/gm), ([, id]) => id));
  return {
    bytes: new TextEncoder().encode(text),
    eventCount: text.match(/^BEGIN:VEVENT/gm)?.length ?? 0,
    withoutEventCount: places.length - ids.size,
    problems: [],
  };
}
