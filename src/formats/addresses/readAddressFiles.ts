import type { AddressRow } from "../../domain/addresses/addressRow.ts";
import type { AddressCity, AddressTable } from "../../domain/addresses/addressTable.ts";
import { tableFromRows } from "../../domain/addresses/tableFromRows.ts";
import type { Checked, Problem } from "../../domain/problem.ts";
import type { NamedFile } from "../townFolder/namedFile.ts";
import { type AbrPart, abrPart, abrRows } from "./abrRows.ts";
import type { AddressText } from "./addressText.ts";
import { geoloniaRows } from "./geoloniaRows.ts";
import { isjRows } from "./isjRows.ts";
import { textsInFile } from "./textsInFile.ts";

/**
 * The address table of files as they are downloaded: 位置参照情報 (街区, 大字・町丁目), アドレス・ベース・レジストリ
 * (町字, 街区, 住居, 地番, each with its 位置参照拡張), Geolonia; zipped or not. Numbers whose positions are in a
 * file that was not given are told (`addressPositionsMissing`), and files that are none of these
 * (`addressFileUnknown`). `null` where nothing has an address.
 */
export function readAddressFiles(files: readonly NamedFile[]): Checked<AddressTable> {
  const problems: Problem[] = [];
  const sources: Sources = { abr: [], rows: [] };
  for (const file of files) {
    const { value: texts, problems: found } = textsInFile(file);
    problems.push(...found);
    const isKnown = (texts ?? []).map((text) => takeText(text, sources));
    if (!isKnown.includes(true) && found.length === 0) {
      problems.push({ code: "addressFileUnknown", severity: "warning", file: file.name });
    }
  }
  const rows = [...abrOf(sources.abr, problems), ...withPrefectureFirst(sources.rows)];
  if (rows.length > 0) return { value: tableFromRows(rows), problems };
  problems.push({ code: "addressesMissing", severity: "error" });
  return { value: null, problems };
}

interface Sources {
  /** Held until both halves of every pair are there. */
  readonly abr: {
    readonly text: AddressText;
    readonly part: AbrPart;
    readonly isPositions: boolean;
  }[];
  readonly rows: AddressRow[][];
}

function takeText(text: AddressText, { abr, rows }: Sources): boolean {
  const part = abrPart(text);
  if (part !== null) {
    abr.push({ text, ...part });
    return true;
  }
  const found = isjRows(text) ?? geoloniaRows(text);
  if (found !== null) rows.push(found);
  return found !== null;
}

/** 町字 first: they alone tell the 郡 of a city. */
function abrOf(sources: Sources["abr"], problems: Problem[]): AddressRow[] {
  const cityOf = new Map<string, AddressCity>();
  return (["town", "block", "residence", "parcel"] as const).flatMap((part) => {
    const ofPart = sources.filter((source) => source.part === part);
    const names = ofPart.filter(({ isPositions }) => !isPositions).map(({ text }) => text);
    const positions = ofPart.filter(({ isPositions }) => isPositions).map(({ text }) => text);
    if ((names.length === 0) !== (positions.length === 0)) {
      const file = ofPart[0]!.text.name;
      const params = { missing: names.length === 0 ? "names" : "positions" };
      problems.push({ code: "addressPositionsMissing", severity: "warning", file, params });
    }
    return abrRows(part, names, positions, cityOf);
  });
}

/** Rows that do not tell the prefecture of their city come after those that do, and are taken for the same. */
function withPrefectureFirst(lists: readonly AddressRow[][]): AddressRow[] {
  return lists.toSorted((a, b) => Number(tellsPrefecture(b)) - Number(tellsPrefecture(a))).flat();
}

function tellsPrefecture([first]: readonly AddressRow[]): boolean {
  return first?.city.prefecture !== "";
}
