/**
 * How near each sample of a square grid is to some lines: `level[row * columns + column]` is
 * 65,535 × (1 − (d / reachM)²) at distance d, and 0 from `reachM` on. Sample (0, 0) lies at
 * (`westM`, `southM`) of a plane.
 */
export interface NearnessField {
  readonly westM: number;
  readonly southM: number;
  readonly stepM: number;
  readonly columns: number;
  readonly rows: number;
  readonly reachM: number;
  readonly level: Uint16Array;
}

/** A box on a plane. */
export interface PlaneBox {
  readonly westM: number;
  readonly southM: number;
  readonly eastM: number;
  readonly northM: number;
}

/** A straight piece in metres on a plane. */
export type PlanePiece = readonly [fromXM: number, fromYM: number, toXM: number, toYM: number];

const MOST_LEVEL = 65_535;

/** Longer pieces are cut, so that the square around a slanting one stays small. */
const LONGEST_PIECE_STEPS = 8;

/** More samples than these, and the grid gets coarser. */
const MOST_SAMPLES = 2 ** 24;

/**
 * The field of no lines yet, over all that lies within `distanceM` of a box: levels tell distances up to
 * a step and a half more. Over boxes of more than some 16 million samples the step is doubled until they fit.
 */
export function emptyField(box: PlaneBox, distanceM: number, stepM: number): NearnessField {
  const reachM = distanceM + 1.5 * stepM;
  const westM = box.westM - reachM - stepM;
  const southM = box.southM - reachM - stepM;
  const columns = Math.ceil((box.eastM + reachM + stepM - westM) / stepM) + 1;
  const rows = Math.ceil((box.northM + reachM + stepM - southM) / stepM) + 1;
  if (columns * rows > MOST_SAMPLES) return emptyField(box, distanceM, stepM * 2);
  return { westM, southM, stepM, columns, rows, reachM, level: new Uint16Array(columns * rows) };
}

/** The level at a distance, as a number that no sample has. */
export function levelAt(field: NearnessField, distanceM: number): number {
  return Math.floor(MOST_LEVEL * (1 - (distanceM / field.reachM) ** 2)) + 0.5;
}

/** The distance that a level stands for, in metres. */
export function distanceAt(field: NearnessField, level: number): number {
  return field.reachM * Math.sqrt(1 - level / MOST_LEVEL);
}

/** Adds one straight piece to a field that it lies inside of. */
export function drawPiece(field: NearnessField, piece: PlanePiece): void {
  const { westM, southM, stepM } = field;
  const fromX = (piece[0] - westM) / stepM;
  const fromY = (piece[1] - southM) / stepM;
  const alongX = (piece[2] - westM) / stepM - fromX;
  const alongY = (piece[3] - southM) / stepM - fromY;
  const cuts = Math.max(1, Math.ceil(Math.hypot(alongX, alongY) / LONGEST_PIECE_STEPS));
  for (let cut = 0; cut < cuts; cut++) {
    const startX = fromX + (alongX * cut) / cuts;
    const startY = fromY + (alongY * cut) / cuts;
    drawShortPiece(field, startX, startY, alongX / cuts, alongY / cuts);
  }
}

/** In steps of the grid. */
function drawShortPiece(
  { columns, level, reachM, stepM }: NearnessField,
  fromX: number,
  fromY: number,
  alongX: number,
  alongY: number,
): void {
  const reach = reachM / stepM;
  const perSquare = MOST_LEVEL / (reach * reach);
  const squared = alongX * alongX + alongY * alongY;
  const perSquared = squared === 0 ? 0 : 1 / squared;
  const firstColumn = Math.ceil(Math.min(fromX, fromX + alongX) - reach);
  const lastColumn = Math.floor(Math.max(fromX, fromX + alongX) + reach);
  const lastRow = Math.floor(Math.max(fromY, fromY + alongY) + reach);
  for (let row = Math.ceil(Math.min(fromY, fromY + alongY) - reach); row <= lastRow; row++) {
    const y = row - fromY;
    for (let column = firstColumn; column <= lastColumn; column++) {
      const x = column - fromX;
      let share = (x * alongX + y * alongY) * perSquared;
      if (share < 0) share = 0;
      else if (share > 1) share = 1;
      const offX = x - share * alongX;
      const offY = y - share * alongY;
      const nearness = (MOST_LEVEL - (offX * offX + offY * offY) * perSquare) | 0;
      const sample = row * columns + column;
      if (nearness > level[sample]!) level[sample] = nearness;
    }
  }
}
