import type { Audience } from "../domain/places/audience.ts";
import type { Place, PlaceField } from "../domain/places/place.ts";
import { type PlacesFor, placesForAudience } from "../domain/places/placesForAudience.ts";
import type { WithheldReason } from "../domain/places/withheldReason.ts";
import type { Problem } from "../domain/problem.ts";
import type { TownManifest } from "../domain/town/townManifest.ts";
import { openDataFile } from "../formats/sendOut/openDataFile.ts";
import type { Period } from "../formats/sendOut/period.ts";
import { placeCredits } from "../formats/sendOut/placeCredits.ts";
import { sendOutFile } from "../formats/sendOut/sendOutFile.ts";
import { isOpenData, type SendOutFormat } from "../formats/sendOut/sendOutFormats.ts";
import type { SentFile } from "../formats/sendOut/sentFile.ts";

/** What a person asks for: for whom, which places (`null` = all), in which form, for which days. */
export interface SendOutRequest {
  readonly audience: Audience;
  readonly placeIds: readonly string[] | null;
  readonly format: SendOutFormat;
  readonly period: Period;
}

/** What was written and what was not; `fileName` is `null` where there is no file. */
export interface SendOutReport {
  readonly fileName: string | null;
  readonly placeCount: number;
  readonly unlocatedCount: number;
  readonly withheld: readonly WithheldReason[];
  readonly strippedFields: ReadonlyMap<PlaceField, number>;
  readonly blurredCount: number;
  readonly eventCount: number | null;
  readonly withoutEventCount: number;
  readonly problems: readonly Problem[];
  /** Whom a list has to name when it is published; empty where it is not for the public. */
  readonly credits: readonly string[];
}

/**
 * Strips the places for the audience, then writes them. Open data is always for the public. For the public
 * nothing is written of a list that its source has forbidden to pass on; where it says nothing, it is told.
 */
export async function sendOutPlaces(
  places: Iterable<Place>,
  { audience, placeIds, format, period }: SendOutRequest,
  manifest: TownManifest,
  writtenAt: Date,
): Promise<{ file: SentFile | null; report: SendOutReport }> {
  const chosenIds = placeIds && new Set(placeIds);
  const facts = { manifest, writtenAt, period };
  const isPublic = audience === "public" || isOpenData(format);
  const licence = isPublic ? redistributionProblems(manifest) : [];
  const credits = isPublic ? placeCredits(manifest) : [];
  const isForbidden = licence.some(({ severity }) => severity === "error");
  if (isOpenData(format)) {
    const sent = placesForAudience(places, "public", chosenIds);
    const file = isForbidden ? null : await openDataFile(format, sent.places, facts);
    return { file, report: reportOf(file, sent, licence, credits) };
  }
  const sent = placesForAudience(places, audience, chosenIds);
  const file = isForbidden ? null : await sendOutFile(format, sent.places, audience, facts);
  return { file, report: reportOf(file, sent, licence, credits) };
}

function redistributionProblems({ layers }: TownManifest): Problem[] {
  return layers
    .filter(({ role, redistribution }) => role === "places" && redistribution !== "allowed")
    .map(({ name, redistribution }) =>
      redistribution === "forbidden"
        ? { code: "redistributionForbidden", severity: "error", params: { name } }
        : { code: "redistributionUnknown", severity: "warning", params: { name } },
    );
}

function reportOf(
  file: SentFile | null,
  sent: PlacesFor<Audience>,
  licence: readonly Problem[],
  credits: readonly string[],
): SendOutReport {
  return {
    fileName: file?.name ?? null,
    placeCount: sent.places.length,
    unlocatedCount: sent.places.filter(({ location }) => location === null).length,
    withheld: sent.withheld.map(({ reason }) => reason),
    strippedFields: sent.strippedFields,
    blurredCount: sent.blurredCount,
    eventCount: file?.eventCount ?? null,
    withoutEventCount: file?.withoutEventCount ?? 0,
    problems: [...licence, ...(file?.problems ?? [])],
    credits,
  };
}
