import type { KnownLayout } from "../../domain/intake/columnMapping.ts";
import type { FoundTable } from "../../domain/intake/foundTable.ts";
import type { PlaceKind } from "../../domain/places/placeKind.ts";
import { kindOfWords } from "../places/kindWords.ts";
import { foldedText } from "../table/foldedText.ts";

/**
 * The kind of a row that does not say its own: what the sheet, the titles above the table or the file are
 * called (ふれあいサロン一覧), else what the layout is for, else その他.
 */
export function usualKindOf(
  { sheet, asides, headerRow, file }: FoundTable,
  layout: KnownLayout | null,
): PlaceKind {
  const titles = asides.filter(({ row }) => row < headerRow).map(({ text }) => text);
  for (const text of [sheet ?? "", ...titles, file]) {
    const kind = kindOfWords(foldedText(text));
    if (kind !== null && kind !== "other") return kind;
  }
  return layout === null ? "other" : KIND_OF_LAYOUT[layout];
}

const KIND_OF_LAYOUT: Readonly<Record<KnownLayout, PlaceKind>> = {
  publicFacilities: "other",
  childcare: "childcare",
  careServices: "careService",
  events: "other",
  recommended2017: "other",
  mhlwCare: "careService",
  kosaiSpots: "other",
  ownWorkbook: "other",
};
