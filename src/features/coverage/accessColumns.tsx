import { COVERAGE_WORDS } from "../../text/coverageWords.ts";
import { distanceText } from "../../text/distanceText.ts";
import { numberText } from "../../text/numberText.ts";
import { percentText } from "../../text/percentText.ts";
import { Bar } from "../../ui/Bar.tsx";
import type { TableColumn } from "../../ui/table/RowTable.tsx";
import type { AccessRow } from "./accessRows.ts";
import styles from "./CoveragePanel.module.css";

const { columns: HEADS } = COVERAGE_WORDS;

/** The columns of the access table; the wide table has the distances as well. */
export function accessColumns(
  zoneSetName: string,
  mostUncovered: number,
  wide: boolean,
): TableColumn<AccessRow>[] {
  return wide
    ? [...mainColumns(zoneSetName, mostUncovered, "24%"), ...distanceColumns()]
    : mainColumns(zoneSetName, mostUncovered, "40%");
}

function mainColumns(
  zoneSetName: string,
  mostUncovered: number,
  barWidth: string,
): TableColumn<AccessRow>[] {
  return [
    {
      id: "rank",
      head: HEADS.rank,
      value: (row) => row.rank,
      cell: (row) => numberText(row.rank),
      firstDirection: "ascending",
      figures: true,
      width: "2.2em",
    },
    {
      id: "name",
      head: zoneSetName,
      value: (row) => row.name,
      cell: (row) => row.name,
      firstDirection: "ascending",
      figures: false,
    },
    {
      id: "uncovered",
      head: HEADS.uncovered,
      value: (row) => row.uncovered,
      cell: (row) => (
        <span className={styles.barCell}>
          <Bar share={mostUncovered === 0 ? 0 : row.uncovered / mostUncovered} />
          <b>{numberText(row.uncovered)}</b>
        </span>
      ),
      firstDirection: "descending",
      figures: true,
      width: barWidth,
    },
    {
      id: "share",
      head: HEADS.share,
      headInFull: HEADS.shareInFull,
      value: (row) => row.share,
      cell: (row) => percentText(row.share),
      firstDirection: "descending",
      figures: true,
      extra: true,
    },
    {
      id: "inside",
      head: HEADS.inside,
      headInFull: HEADS.insideInFull,
      value: (row) => row.placesInside,
      cell: (row) => numberText(row.placesInside),
      firstDirection: "ascending",
      figures: true,
      extra: true,
    },
  ];
}

function distanceColumns(): TableColumn<AccessRow>[] {
  return [
    {
      id: "median",
      head: HEADS.median,
      headInFull: HEADS.medianInFull,
      value: (row) => row.medianM,
      cell: (row) => distanceText(row.medianM),
      firstDirection: "descending",
      figures: true,
    },
    {
      id: "p90",
      head: HEADS.p90,
      headInFull: HEADS.p90InFull,
      value: (row) => row.p90M,
      cell: (row) => distanceText(row.p90M),
      firstDirection: "descending",
      figures: true,
    },
    {
      id: "nearestOutside",
      head: HEADS.nearestOutside,
      value: (row) => row.nearestName,
      cell: (row) => row.nearestName ?? "—",
      firstDirection: "ascending",
      figures: false,
    },
    {
      id: "nearestOutsideM",
      head: HEADS.nearestOutsideM,
      value: (row) => row.nearestOutside?.medianM ?? null,
      cell: (row) => distanceText(row.nearestOutside?.medianM ?? null),
      firstDirection: "descending",
      figures: true,
    },
  ];
}
