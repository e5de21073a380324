import { useMemo, useState } from "react";
import type { Place } from "../../domain/places/place.ts";
import { PLACE_LAYERS, type PlaceLayer } from "../../domain/places/placeKind.ts";
import type { Provision, ProvisionFigures } from "../../domain/coverage/provision.ts";
import type { ZoneSet } from "../../domain/zones/zoneSet.ts";
import { useActions, useApp } from "../../state/useApp.ts";
import { COVERAGE_WORDS } from "../../text/coverageWords.ts";
import { numberText } from "../../text/numberText.ts";
import { provisionHeadline } from "../../text/provisionHeadline.ts";
import { provisionSentence } from "../../text/provisionSentence.ts";
import { zoneWord } from "../../text/zoneWord.ts";
import { RowTable } from "../../ui/table/RowTable.tsx";
import type { Sorting } from "../../ui/table/sortRows.ts";
import styles from "./CoveragePanel.module.css";
import { CountCell } from "./CountCell.tsx";
import { provisionColumns } from "./provisionColumns.tsx";
import { provisionRows, type ProvisionRow } from "./provisionRows.ts";
import { TownCredits } from "./TownCredits.tsx";
import { ZoneDetail } from "./ZoneDetail.tsx";

const FEWEST_FIRST: Sorting = { column: "sum", direction: "ascending" };

/** 校区の中にあるか: the places of every kind, zone by zone, and the zones that have none. */
export function ProvisionView({
  zoneSet,
  provision,
  countedPlaces,
  onShowMap,
}: {
  readonly zoneSet: ZoneSet;
  readonly provision: Provision;
  readonly countedPlaces: readonly Place[];
  readonly onShowMap: () => void;
}) {
  const asked = useApp((state) => state.view.question.layers);
  const selectedId = useApp((state) => state.view.zoneId);
  const hoveredId = useApp((state) => state.hoveredZoneId);
  const { selectZone, hoverZone } = useActions();
  const [sorting, setSorting] = useState(FEWEST_FIRST);
  const layers = PLACE_LAYERS.filter((layer) => asked.includes(layer));
  const rows = useMemo(() => provisionRows(zoneSet, provision), [zoneSet, provision]);
  const selected = rows.find((row) => row.zoneId === selectedId) ?? null;
  const columns = provisionColumns(zoneSet.name, layers);
  return (
    <div className={styles.split} data-detail={selected !== null}>
      <div className={styles.overview}>
        <ProvisionHeadline rows={rows} zoneSet={zoneSet} layers={layers} />
        <div className={styles.tableHolder}>
          <RowTable
            caption={COVERAGE_WORDS.provisionCaption}
            columns={columns}
            rows={rows}
            rowId={(row) => row.zoneId}
            sorting={columns.some(({ id }) => id === sorting.column) ? sorting : FEWEST_FIRST}
            onSort={setSorting}
            selectedId={selectedId}
            hoveredId={hoveredId}
            onSelect={selectZone}
            onHover={hoverZone}
          >
            <SumRows rows={rows} provision={provision} zoneSet={zoneSet} layers={layers} />
          </RowTable>
        </div>
        <div className={styles.method}>
          <p>{COVERAGE_WORDS.provisionMethod}</p>
          <TownCredits />
        </div>
      </div>
      {selected === null ? null : (
        <ZoneDetail
          key={selected.zoneId}
          zoneId={selected.zoneId}
          name={selected.name}
          zoneSet={zoneSet}
          countedPlaces={countedPlaces}
          onShowMap={onShowMap}
        >
          <p>{provisionSentence(selected.counts, layers)}</p>
        </ZoneDetail>
      )}
    </div>
  );
}

function ProvisionHeadline({
  rows,
  zoneSet,
  layers,
}: {
  readonly rows: readonly ProvisionRow[];
  readonly zoneSet: ZoneSet;
  readonly layers: readonly PlaceLayer[];
}) {
  const without = rows.filter((row) => row.places === 0).length;
  const word = zoneWord(zoneSet.kind);
  return (
    <h2 className={styles.headline}>
      <span className={styles.figure}>
        <b>{numberText(without)}</b>
        {word}
      </span>
      <span className={styles.headlineText}>
        {provisionHeadline(without, rows.length, word, layers)}
      </span>
    </h2>
  );
}

function SumRows({
  rows,
  provision,
  zoneSet,
  layers,
}: {
  readonly rows: readonly ProvisionRow[];
  readonly provision: Provision;
  readonly zoneSet: ZoneSet;
  readonly layers: readonly PlaceLayer[];
}) {
  const { outside, total } = provision;
  const lacking = (has: (row: ProvisionRow) => number) =>
    numberText(rows.filter((row) => has(row) === 0).length);
  return (
    <>
      <CountRow name={COVERAGE_WORDS.total} counts={total} layers={layers} strong />
      {outside.places === 0 ? null : (
        <CountRow name={COVERAGE_WORDS.outside} counts={outside} layers={layers} />
      )}
      <tr className={styles.outside}>
        <th scope="row">
          {COVERAGE_WORDS.lacking}
          {zoneWord(zoneSet.kind)}
        </th>
        {layers.map((layer) => (
          <td key={layer} className="num">
            {lacking((row) => row.counts[layer])}
          </td>
        ))}
        <td className="num">{lacking((row) => row.places)}</td>
      </tr>
    </>
  );
}

function CountRow({
  name,
  counts,
  layers,
  strong = false,
}: {
  readonly name: string;
  readonly counts: ProvisionFigures;
  readonly layers: readonly PlaceLayer[];
  readonly strong?: boolean;
}) {
  return (
    <tr className={strong ? styles.total : styles.outside}>
      <th scope="row">{name}</th>
      {layers.map((layer) => (
        <td key={layer} className="num">
          <CountCell count={counts.counts[layer]} />
        </td>
      ))}
      <td className="num">{numberText(counts.places)}</td>
    </tr>
  );
}
