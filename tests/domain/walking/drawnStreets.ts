import type { DrawnWalk } from "./drawnRoute.ts";

/** Two crossings 100 m apart on a street to the north; one turns right at the first and left after 80 m. */
export const STREETS: DrawnWalk = {
  corners: {
    a: [0, 0],
    b: [0, 100],
    c: [0, 200],
    w: [-100, 100],
    d: [80, 100],
    e: [160, 100],
    n: [80, 200],
    s: [80, 0],
  },
  ways: [["a b c"], ["w b d e"], ["s d n"]],
  from: [4, 10],
  to: [75, 190],
};
