import { FIGURE_NAMES } from "../../text/figureNames.ts";
import { foldedText } from "../table/foldedText.ts";
import { keyOfName } from "./keyOfName.ts";
import type { Figure } from "./ownHeaders.ts";

/** The year and the figure of a head written by `figureHeader`; `null` = it is another column. */
export function figureOfHeader(header: string): { fiscalYear: number; figure: Figure } | null {
  const [, year, name = ""] = /^(\d{1,6})年度(.+)$/.exec(foldedText(header)) ?? [];
  const figure = keyOfName(FIGURE_NAMES, name);
  return year === undefined || figure === undefined || figure === "fiscalYear"
    ? null
    : { fiscalYear: Number(year), figure };
}
