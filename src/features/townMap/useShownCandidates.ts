import type { CandidateSite } from "../../domain/places/candidateSite.ts";
import { useApp } from "../../state/useApp.ts";

/** The candidate sites of the town while they are asked to be seen. */
export function useShownCandidates(): readonly CandidateSite[] {
  return useApp(({ view, town }) => (view.candidates && town ? town.candidates : NO_CANDIDATES));
}

const NO_CANDIDATES: readonly CandidateSite[] = [];
