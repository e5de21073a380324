import { isCertainAddress } from "../../domain/addresses/isCertainAddress.ts";
import type { LocatedAddress } from "../../domain/addresses/locatedAddress.ts";
import { locationOfAddress } from "../../domain/addresses/locationOfAddress.ts";
import { distanceM } from "../../domain/geo/distanceM.ts";
import type { PlaceDraft } from "../../domain/intake/placeDraft.ts";
import type { Problem } from "../../domain/problem.ts";

/** Farther than this beyond the bound of its address a written position is doubted. */
const FAR_FROM_ADDRESS_M = 1_000;

/**
 * Drafts with what was found of their addresses, `located[i]` for `drafts[i]` and `null` where nobody asked.
 * A draft without a position gets the one of its address; it is ready where 街区 or finer is certain, and to be
 * looked at otherwise, 市 and not found without any position. A written position stays, and is doubted where
 * it lies far from its address. Rejected drafts stay as they are.
 */
export function withLocated(
  drafts: readonly PlaceDraft[],
  located: readonly (LocatedAddress | null)[],
): readonly PlaceDraft[] {
  return drafts.map((draft, i) => {
    const found = located[i] ?? null;
    if (found === null || draft.verdict === "rejected") return draft;
    return draft.fields.location === null ? placed(draft, found) : compared(draft, found);
  });
}

/** What was said while the position was still to be found. */
const TO_LOCATE: ReadonlySet<string> = new Set(["addressToLocate", "coordinatesMissing"]);

function placed(draft: PlaceDraft, found: LocatedAddress): PlaceDraft {
  const { fields } = draft;
  const problems = draft.problems.filter(({ code }) => !TO_LOCATE.has(code));
  const location = locationOfAddress(found, fields.privateHome === true);
  const wasDoubted = problems.some(({ code }) => REVIEWED.has(code));
  if (location === null) {
    const params = { name: fields.name, found: fields.address ?? "" };
    return said(draft, problems, { code: "addressNotFound", severity: "warning", params });
  }
  const place = { ...draft, fields: { ...fields, location } };
  if (isCertainAddress(found)) {
    return { ...place, problems, verdict: wasDoubted ? "review" : "ready" };
  }
  const params = {
    name: fields.name,
    found: found.matchedText,
    level: found.level,
    count: found.alternatives.length,
    ...(found.boundM !== null && { boundM: Math.round(found.boundM) }),
  };
  return said(place, problems, { code: "addressRough", severity: "warning", params });
}

/** Doubts of a row that a found address does not settle. */
const REVIEWED: ReadonlySet<string> = new Set([
  "nameMissing",
  "homeInName",
  "scheduleUnclear",
  "openingAmongClosings",
]);

function compared(draft: PlaceDraft, { position, boundM, level }: LocatedAddress): PlaceDraft {
  const { location, name } = draft.fields;
  if (location === null || position === null || boundM === null || level === "city") return draft;
  const apartM = distanceM(location.lng, location.lat, ...position);
  if (apartM <= boundM + FAR_FROM_ADDRESS_M) return draft;
  const params = { name, found: draft.fields.address ?? "", distanceM: Math.round(apartM) };
  return said(draft, draft.problems, {
    code: "positionFarFromAddress",
    severity: "warning",
    params,
  });
}

function said(
  draft: PlaceDraft,
  problems: readonly Problem[],
  problem: Pick<Problem, "code" | "severity" | "params">,
): PlaceDraft {
  const where = draft.problems.find(({ file }) => file !== undefined)?.file;
  const full: Problem = {
    ...problem,
    ...(where !== undefined && { file: where }),
    row: draft.source.row,
  };
  return { ...draft, problems: [...problems, full], verdict: "review" };
}
