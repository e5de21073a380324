import type { CoverageResult } from "../../domain/coverage/coverageResult.ts";
import type { Place } from "../../domain/places/place.ts";
import type { ZoneSet } from "../../domain/zones/zoneSet.ts";
import { useActions } from "../../state/useApp.ts";
import { aboutMetresText } from "../../text/aboutMetresText.ts";
import { COVERAGE_WORDS } from "../../text/coverageWords.ts";
import { distanceText } from "../../text/distanceText.ts";
import { peopleText } from "../../text/peopleText.ts";
import type { AccessRow } from "./accessRows.ts";
import styles from "./CoveragePanel.module.css";
import { ZoneDetail } from "./ZoneDetail.tsx";
import { zoneSentences } from "./zoneSentences.ts";

const { facts: FACTS } = COVERAGE_WORDS;

/** Why a zone stands where it stands: sentences, figures, its places, and the nearest one outside. */
export function ZoneAccessDetail({
  row,
  zoneSet,
  coverage,
  countedPlaces,
  onShowMap,
}: {
  readonly row: AccessRow;
  readonly zoneSet: ZoneSet;
  readonly coverage: CoverageResult;
  readonly countedPlaces: readonly Place[];
  readonly onShowMap: () => void;
}) {
  return (
    <ZoneDetail
      zoneId={row.zoneId}
      name={row.name}
      zoneSet={zoneSet}
      countedPlaces={countedPlaces}
      onShowMap={onShowMap}
    >
      <ul className={styles.sentences}>
        {zoneSentences(row, coverage, zoneSet.kind).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <dl className={styles.facts}>
        <Fact name={FACTS.people} value={peopleText(row.people)} />
        <Fact name={FACTS.covered} value={peopleText(row.covered)} />
        <Fact name={FACTS.uncovered} value={peopleText(row.uncovered)} />
        {row.unjoined > 0 ? <Fact name={FACTS.unjoined} value={peopleText(row.unjoined)} /> : null}
        <Fact name={FACTS.median} value={farText(row.medianM)} />
        <Fact name={FACTS.p90} value={farText(row.p90M)} />
      </dl>
      <NearestOutside row={row} />
    </ZoneDetail>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function farText(metres: number | null): string {
  return metres === null || !Number.isFinite(metres)
    ? distanceText(metres)
    : aboutMetresText(metres);
}

function NearestOutside({ row }: { readonly row: AccessRow }) {
  const { selectPlace } = useActions();
  const { nearestName, nearestPlaceId, nearestOutside } = row;
  if (nearestName === null || nearestOutside === null) return null;
  return (
    <p className={styles.nearest}>
      {COVERAGE_WORDS.nearestOutside}：
      <button type="button" className={styles.link} onClick={() => selectPlace(nearestPlaceId)}>
        {nearestName}
      </button>
      <span className={styles.together}>（{aboutMetresText(nearestOutside.medianM)}）</span>
    </p>
  );
}
