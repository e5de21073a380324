/** One of the five colours of the choropleth, few to many. */
export type RampStep = 0 | 1 | 2 | 3 | 4;

/** Which of the five colours as many classes have, palest first: as far apart as the ramp allows. */
export function rampSteps(classCount: number): readonly RampStep[] {
  return STEPS[Math.min(classCount, STEPS.length) - 1] ?? [];
}

const STEPS: readonly (readonly RampStep[])[] = [
  [0],
  [0, 3],
  [0, 2, 4],
  [0, 1, 3, 4],
  [0, 1, 2, 3, 4],
];
