import type { PublicPlace } from "../../domain/places/placeForAudience.ts";
import { dateOf, dayNumber } from "../../domain/schedules/day.ts";
import type { Problem } from "../../domain/problem.ts";
import { PLAIN_WORDS } from "../../text/find/plainWords.ts";
import { openDataFile } from "../sendOut/openDataFile.ts";
import { sendOutFile, type SendOutFacts } from "../sendOut/sendOutFile.ts";
import type { SiteFacts } from "./siteFacts.ts";

/** One file of open data of the site. */
export interface OpenDataFile {
  readonly path: string;
  /** What it is called where it is offered. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly problems: readonly Problem[];
}

/**
 * The places as open data, a year of sessions ahead; their names stay the same from one making of the site to the
 * next, so that others may link to them. A calendar without a confirmed schedule is left out.
 */
export async function openDataFiles(
  places: readonly PublicPlace[],
  { manifest, madeOn }: SiteFacts,
): Promise<OpenDataFile[]> {
  const day = dayNumber(madeOn) ?? 0;
  const period = { from: madeOn, to: dateOf(day + 365) };
  const facts: SendOutFacts = { manifest, writtenAt: new Date(`${madeOn}T00:00:00Z`), period };
  const files: OpenDataFile[] = [];
  for (const [format, ending] of OWN) {
    const { bytes, problems, eventCount } = await sendOutFile(format, places, "public", facts);
    if (eventCount === 0) continue;
    files.push({ path: `data/places.${ending}`, name: PLAIN_WORDS.files[format], bytes, problems });
  }
  for (const format of ["publicFacilities", "events"] as const) {
    const { name, bytes, problems } = await openDataFile(format, places, facts);
    files.push({ path: `data/${name}`, name: PLAIN_WORDS.files[format], bytes, problems });
  }
  return files;
}

const OWN = [
  ["csv", "csv"],
  ["geojson", "geojson"],
  ["kml", "kml"],
  ["calendar", "ics"],
] as const;
