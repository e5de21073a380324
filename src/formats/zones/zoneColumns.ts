import type { ZoneSetKind } from "../../domain/zones/zoneSet.ts";
import { columnOf } from "../table/columnOf.ts";
import { propertyText } from "../table/propertyText.ts";

/** Which properties name a zone and tell it from others, and what such a file usually holds. */
export interface ZoneColumns {
  readonly name: string | null;
  readonly code: string | null;
  /** Whether a text of the code column is one: rows with the same one are one zone. */
  readonly isCode: (text: string) => boolean;
  readonly kind: ZoneSetKind;
  /** What such a set is called; `null` where the file does not tell. */
  readonly setName: string | null;
}

type Properties = Readonly<Record<string, unknown>>;

/** 国土数値情報 numbers its columns otherwise in every edition: name and code are told by their looks. */
const SCHOOL_DISTRICTS = [
  { prefix: "A27_", kind: "elementarySchoolDistrict", setName: "小学校区" },
  { prefix: "A32_", kind: "juniorHighSchoolDistrict", setName: "中学校区" },
] as const;

const NAME_COLUMNS = [
  "S_NAME",
  "name",
  "名称",
  "圏域名",
  "校区名",
  "学区名",
  "小学校区名",
  "中学校区名",
  "校区",
  "学区",
  "小学校区",
  "中学校区",
  "小学校名",
  "中学校名",
  "学校名",
  "自治会名",
  "町内会名",
  "町会名",
  "地区名",
  "地区",
  "町丁名",
  "町丁目名",
  "町名",
  "行政区名",
  "行政区",
  "N03_004",
  "title",
  "label",
];
const CODE_COLUMNS = [
  "KEY_CODE",
  "id",
  "code",
  "コード",
  "学校コード",
  "圏域コード",
  "自治会コード",
  "町丁コード",
  "N03_007",
];

/** Finds them in the features' properties. */
export function zoneColumns(rows: readonly Properties[]): ZoneColumns {
  const header = [...new Set(rows.flatMap((properties) => Object.keys(properties)))];
  for (const { prefix, kind, setName } of SCHOOL_DISTRICTS) {
    const columns = header.filter((column) => column.startsWith(prefix));
    if (columns.length === 0) continue;
    const name = columnMostly(rows, columns, /(学校|学園|校|小|中)$/);
    const code = columnMostly(rows, columns, SCHOOL_CODE);
    return { name, code, isCode: (text) => SCHOOL_CODE.test(text), kind, setName };
  }
  const name = header[columnOf(header, NAME_COLUMNS)] ?? null;
  const code = codeColumn(rows, header, name);
  const isSmallArea = header.includes("S_NAME");
  return {
    name,
    code,
    isCode: (text) => text !== "",
    kind: isSmallArea ? "smallArea" : "other",
    setName: isSmallArea ? "町丁・字" : null,
  };
}

/** The first column of codes that never gives one code to two names (as a town's own code would be). */
function codeColumn(
  rows: readonly Properties[],
  header: readonly string[],
  name: string | null,
): string | null {
  const columns = CODE_COLUMNS.map((column) => header[columnOf(header, [column])]);
  const tells = (column: string): boolean => {
    const names = new Map<string, string>();
    return rows.every((row) => {
      const code = propertyText(row[column]).trim();
      const ownName = name === null ? code : propertyText(row[name]);
      const seen = names.get(code) ?? ownName;
      names.set(code, seen);
      return code === "" || seen === ownName;
    });
  };
  return columns.find((column) => column !== undefined && tells(column)) ?? null;
}

/** 学校コード of 文部科学省; in its place some rows say 「閉校」 or nothing. */
const SCHOOL_CODE = /^[A-Z]\d{12}$/;

/** The first column that looks so in more than half of the rows. */
function columnMostly(
  rows: readonly Properties[],
  columns: readonly string[],
  looks: RegExp,
): string | null {
  const half = rows.length / 2;
  const fits = (column: string): boolean =>
    rows.filter((row) => looks.test(propertyText(row[column]).trim())).length > half;
  return columns.toSorted().find(fits) ?? null;
}
