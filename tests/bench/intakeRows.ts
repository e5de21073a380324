import { read, utils, write } from "@e965/xlsx";
import Papa from "papaparse";
import { foundTables } from "../../src/formats/intake/foundTables.ts";
import { encodeText } from "../../src/formats/table/encodeText.ts";
import type { BenchRow } from "./benchRow.ts";
import { seededChance } from "./seededChance.ts";
import { timingOf } from "./measure.ts";

const CSV_ROWS = 100_000;
const XLSX_ROWS = 10_000;
const COLUMNS = 30;

/** Reading lists: a long CSV in Shift_JIS and a workbook, each against its parser alone. */
export async function intakeRows(): Promise<BenchRow[]> {
  return [await csvRow(), await xlsxRow()];
}

async function csvRow(): Promise<BenchRow> {
  const rows = listOf(CSV_ROWS);
  const text = Papa.unparse(rows, { newline: "\r\n" });
  const bytes = encodeText(text, "shift_jis")!;
  const [own, papa] = await inTurn(5, [
    () => foundTables(bytes, "list.csv"),
    () => Papa.parse<string[]>(text, { delimiter: "," }),
  ]);
  return {
    job: "read a CSV in Shift_JIS: decode, parse, find the table",
    size: `${CSV_ROWS} × ${COLUMNS}`,
    ...own!,
    figures: { "rows/s": (CSV_ROWS / own!.medianMs) * 1000, MB: bytes.length / 1e6 },
    baselines: { "PapaParse alone, of decoded text": papa!.medianMs },
    goal: "≤ 3 × PapaParse alone (far: 1 ×)",
    isReached: own!.medianMs <= papa!.medianMs * 3,
  };
}

async function xlsxRow(): Promise<BenchRow> {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(listOf(XLSX_ROWS)), "一覧");
  const packed: unknown = write(book, { type: "array", bookType: "xlsx", compression: true });
  if (!(packed instanceof ArrayBuffer)) throw new TypeError("the writer gave no bytes");
  const bytes = new Uint8Array(packed);
  const [own, sheetjs] = await inTurn(5, [
    () => foundTables(bytes, "list.xlsx"),
    () => {
      const { Sheets, SheetNames } = read(bytes, { dense: true });
      return utils.sheet_to_json(Sheets[SheetNames[0]!]!, { header: 1 });
    },
  ]);
  return {
    job: "read a workbook: unpack, parse, find the table",
    size: `${XLSX_ROWS} × ${COLUMNS}`,
    ...own!,
    figures: { "rows/s": (XLSX_ROWS / own!.medianMs) * 1000, MB: bytes.length / 1e6 },
    baselines: { "@e965/xlsx alone": sheetjs!.medianMs },
    goal: "≤ 2 × @e965/xlsx alone",
    isReached: own!.medianMs <= sheetjs!.medianMs * 2,
  };
}

/** Runs jobs that may wait, in turn, once to warm up. */
async function inTurn(
  runs: number,
  jobs: readonly (() => unknown)[],
): Promise<{ bestMs: number; medianMs: number }[]> {
  const took = jobs.map((): number[] => []);
  for (let run = -1; run < runs; run++) {
    for (const [i, job] of jobs.entries()) {
      globalThis.gc?.();
      const start = performance.now();
      await job();
      if (run >= 0) took[i]!.push(performance.now() - start);
    }
  }
  return took.map((each) => {
    const { bestMs, medianMs } = timingOf(each);
    return { bestMs, medianMs };
  });
}

/** A list of places as towns write them, with notes that need quotes here and there. */
function listOf(count: number): string[][] {
  const chance = seededChance(7);
  const named = [
    "名称",
    "名称_カナ",
    "種別",
    "住所",
    "緯度",
    "経度",
    "電話番号",
    "開催日時",
    "備考",
  ];
  const others = Array.from({ length: COLUMNS - named.length }, (_, i) => `項目${i + 1}`);
  const rows = Array.from({ length: count }, (_, i) => {
    const number = Math.floor(chance() * 1e6);
    const cells = [
      `いきいきサロン${number}`,
      `イキイキサロン${number}`,
      "通いの場",
      `縁側市本町${number % 9}丁目${number % 50}番地${i % 30}`,
      (35 + chance()).toFixed(6),
      (139 + chance()).toFixed(6),
      `0466-${String(number).padStart(6, "0")}`,
      "毎月第2・4水曜日 10:00～12:00",
      i % 10 === 0 ? '祝日は休み,"要予約"\nです' : "",
    ];
    return [...cells, ...others.map((__, k) => ((i + k) % 3 === 0 ? "" : `値${(i * k) % 997}`))];
  });
  return [[...named, ...others], ...rows];
}
