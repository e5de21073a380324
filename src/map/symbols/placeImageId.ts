import { SYMBOL_MARKUP, type SymbolName } from "../../ui/symbols/symbolMarkup.ts";

/** How a symbol stands out: chosen = bigger, in a 藍 ring; hovered = in a thin ring. */
export type SymbolEmphasis = "chosen" | "hovered" | "none";

/** What one image of the map shows. */
export interface PlaceImage {
  /** One to three different symbols, the foremost first. */
  readonly symbols: readonly SymbolName[];
  /** How many places it stands for; 1 has no badge. */
  readonly count: number;
  readonly emphasis: SymbolEmphasis;
  /** Width and height of one symbol in CSS px. */
  readonly sizePx: number;
}

const MOST_SYMBOLS = 3;

/** The id of an image without its size, as features carry it: the style adds `@` and the size for its zoom. */
export function placeImageId(
  symbols: readonly SymbolName[],
  count: number,
  emphasis: SymbolEmphasis = "none",
): string {
  return `${symbols.slice(0, MOST_SYMBOLS).join("+")}*${count}*${emphasis}`;
}

/** What an image id with its size (`salon+cafe*3*none@21`) asks for; `null` if it is not one of ours. */
export function placeImageOf(id: string): PlaceImage | null {
  const parts = /^([a-zA-Z+]+)\*(\d+)\*(none|hovered|chosen)@(\d+)$/.exec(id);
  if (parts === null) return null;
  const symbols = parts[1]!.split("+").filter(isSymbolName);
  const emphasis = EMPHASES.find((known) => known === parts[3]) ?? "none";
  if (symbols.length === 0) return null;
  return { symbols, count: Number(parts[2]), emphasis, sizePx: Number(parts[4]) };
}

const EMPHASES: readonly SymbolEmphasis[] = ["none", "hovered", "chosen"];

function isSymbolName(name: string): name is SymbolName {
  return Object.hasOwn(SYMBOL_MARKUP, name);
}
