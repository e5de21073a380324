import { useMemo, useState } from "react";
import type { CoverageResult, ZoneCoverage } from "../../domain/coverage/coverageResult.ts";
import type { Place } from "../../domain/places/place.ts";
import type { ZoneSet } from "../../domain/zones/zoneSet.ts";
import { useActions, useApp } from "../../state/useApp.ts";
import { COVERAGE_WORDS } from "../../text/coverageWords.ts";
import { distanceText } from "../../text/distanceText.ts";
import { numberText } from "../../text/numberText.ts";
import { percentText } from "../../text/percentText.ts";
import { unjoinedText } from "../../text/unjoinedText.ts";
import { RowTable } from "../../ui/table/RowTable.tsx";
import type { Sorting } from "../../ui/table/sortRows.ts";
import { accessColumns } from "./accessColumns.tsx";
import { accessRows, type AccessRow } from "./accessRows.ts";
import styles from "./CoveragePanel.module.css";
import { Headline } from "./Headline.tsx";
import { MethodLine } from "./MethodLine.tsx";
import { TableActions } from "./TableActions.tsx";
import { uncoveredShare } from "./uncoveredShare.ts";
import { ZoneAccessDetail } from "./ZoneAccessDetail.tsx";

/** 歩いて届くか: the people not reached, zone by zone, and why for the chosen one. */
export function AccessView({
  zoneSet,
  coverage,
  countedPlaces,
  wide,
  onWide,
  onShowMap,
}: {
  readonly zoneSet: ZoneSet;
  readonly coverage: CoverageResult;
  readonly countedPlaces: readonly Place[];
  readonly wide: boolean;
  readonly onWide: (wide: boolean) => void;
  readonly onShowMap: () => void;
}) {
  const selectedId = useApp((state) => state.view.zoneId);
  const rows = useMemo(
    () => accessRows(zoneSet, coverage, countedPlaces),
    [zoneSet, coverage, countedPlaces],
  );
  const selected = rows.find((row) => row.zoneId === selectedId) ?? null;
  return (
    <div className={styles.split} data-detail={selected !== null}>
      <div className={styles.overview}>
        <Headline coverage={coverage} />
        <AccessTable zoneSetName={zoneSet.name} rows={rows} coverage={coverage} wide={wide} />
        <TableActions wide={wide} onWide={onWide} />
        <MethodLine coverage={coverage} />
      </div>
      {selected === null ? null : (
        <ZoneAccessDetail
          key={selected.zoneId}
          row={selected}
          zoneSet={zoneSet}
          coverage={coverage}
          countedPlaces={countedPlaces}
          onShowMap={onShowMap}
        />
      )}
    </div>
  );
}

const MOST_FIRST: Sorting = { column: "uncovered", direction: "descending" };

function AccessTable({
  zoneSetName,
  rows,
  coverage,
  wide,
}: {
  readonly zoneSetName: string;
  readonly rows: readonly AccessRow[];
  readonly coverage: CoverageResult;
  readonly wide: boolean;
}) {
  const selectedId = useApp((state) => state.view.zoneId);
  const hoveredId = useApp((state) => state.hoveredZoneId);
  const { selectZone, hoverZone } = useActions();
  const [sorting, setSorting] = useState(MOST_FIRST);
  const most = Math.max(0, ...rows.map((row) => row.uncovered));
  const columns = accessColumns(zoneSetName, most, wide);
  const { total, outside } = coverage;
  return (
    <div className={styles.tableHolder}>
      <RowTable
        caption={COVERAGE_WORDS.accessCaption}
        columns={columns}
        rows={rows}
        rowId={(row) => row.zoneId}
        sorting={columns.some(({ id }) => id === sorting.column) ? sorting : MOST_FIRST}
        onSort={setSorting}
        selectedId={selectedId}
        hoveredId={hoveredId}
        onSelect={selectZone}
        onHover={hoverZone}
      >
        <SumRow name={COVERAGE_WORDS.total} figures={total} wide={wide} strong />
        {outside.people > 0 || outside.placesInside > 0 ? (
          <SumRow name={COVERAGE_WORDS.outside} figures={outside} wide={wide} />
        ) : null}
      </RowTable>
      {total.unjoined > 0 ? (
        <p className={styles.unjoined}>{unjoinedText(total.unjoined)}</p>
      ) : null}
    </div>
  );
}

function SumRow({
  name,
  figures,
  wide,
  strong = false,
}: {
  readonly name: string;
  readonly figures: ZoneCoverage;
  readonly wide: boolean;
  readonly strong?: boolean;
}) {
  return (
    <tr className={strong ? styles.total : styles.outside}>
      <th scope="row" colSpan={2} className={styles.sumName}>
        {name}
      </th>
      <td className="num">{numberText(figures.uncovered)}</td>
      <td className={`num ${styles.phoneHidden}`}>{percentText(uncoveredShare(figures))}</td>
      <td className={`num ${styles.phoneHidden}`}>{numberText(figures.placesInside)}</td>
      {wide ? (
        <>
          <td className="num">{distanceText(figures.medianM)}</td>
          <td className="num">{distanceText(figures.p90M)}</td>
          <td colSpan={2}>—</td>
        </>
      ) : null}
    </tr>
  );
}
