import type { Measure } from "../domain/coverage/question.ts";

/** What the band on the map is: 「川ばたの家から500 m」, or from all counted places; straight lines are said. */
export function reachLegendText(
  placeName: string | null,
  limit: string,
  measured: Measure,
): string {
  return `${placeName ?? "数えている場所"}から${limit}${STRAIGHT[measured]}`;
}

const STRAIGHT: Readonly<Record<Measure, string>> = {
  street: "",
  straightDetour: "（直線×1.3の推計）",
  straight: "（直線）",
};
