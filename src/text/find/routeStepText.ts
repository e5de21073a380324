import type { Passed, RouteStep } from "../../domain/walking/routeStep.ts";
import type { Language } from "./language.ts";
import { ROUTE_WORDS, type RouteWords } from "./routeWords.ts";
import type { TextPart } from "./textPart.ts";

/**
 * One step of the way: 「右へ曲がり、橋を渡って120 m。」 Lengths to 10 m. Where the way begins it says what one walks
 * towards: the landmark or the crossing of the `next` step; a point of the compass only where there is neither.
 * Where turns are left out it says so, and to look at the map.
 * Names of streets and landmarks stay Japanese.
 */
export function routeStepText(
  step: RouteStep,
  next: RouteStep | null,
  language: Language,
): readonly TextPart[] {
  const words = ROUTE_WORDS[language];
  const isStart = step.turn === "start";
  const text = words.step({
    metres: String(Math.max(10, Math.round(step.lengthM / 10) * 10)),
    start: isStart ? startOf(step, next, words) : null,
    turn: words.turns[step.turn === "start" ? "straight" : step.turn],
    corner: isStart || step.landmark === null ? null : named(step.landmark),
    along: alongOf(step, words),
    passes: memorable(step.passes).map((passed) => words.passes[passed]),
  });
  return partsOf(step.leavesOutTurns ? text + words.lookAtMap : text, language);
}

/** Towards the corner where the next step begins; the compass is the last resort. */
function startOf(step: RouteStep, next: RouteStep | null, words: RouteWords): string {
  const ahead = step.passes.length === 0 ? next?.passes.find(isSeenFromAfar) : undefined;
  if (next?.landmark) return words.towards(named(next.landmark));
  if (ahead !== undefined) return words.towards(words.seen[ahead]);
  return step.heading === null ? "" : words.headings[step.heading];
}

function isSeenFromAfar(passed: Passed): passed is "bridge" | "railway" {
  return passed === "bridge" || passed === "railway";
}

function alongOf(step: RouteStep, words: RouteWords): string | null {
  if (step.streetName !== "") return words.alongNamed(named(step.streetName));
  if (step.passes.includes("majorRoad") || step.passes.includes("steps")) return null;
  return words.along[step.streetClass] ?? null;
}

/** At most two things, each once, in the order walked; wide roads give way to what is seen better. */
function memorable(passes: readonly Passed[]): Passed[] {
  const once = [...new Set(passes)];
  if (once.length <= 2) return once;
  return once.filter((passed) => passed !== "majorRoad").slice(0, 2);
}

/** Names are set between marks that no text holds, so that they can be told from the words around them. */
function named(name: string): string {
  return `${MARK}${name.replaceAll(/[{|}\ue000]/g, "")}${MARK}`;
}

const MARK = "\ue000";

function partsOf(text: string, language: Language): readonly TextPart[] {
  return text
    .split(MARK)
    .map((piece, index) => ({ text: piece, isJapanese: index % 2 === 1 && language === "en" }))
    .filter(({ text: piece }) => piece !== "");
}
