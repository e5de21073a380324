import type { ReactNode } from "react";
import { multiPolygonBounds } from "../../domain/geo/multiPolygonBounds.ts";
import type { Place } from "../../domain/places/place.ts";
import type { ZoneSet } from "../../domain/zones/zoneSet.ts";
import { cameraAround } from "../../map/cameraAround.ts";
import { useActions } from "../../state/useApp.ts";
import { COVERAGE_WORDS } from "../../text/coverageWords.ts";
import { Button } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import styles from "./CoveragePanel.module.css";
import { ZonePlaces } from "./ZonePlaces.tsx";

/** In CSS px, on a screen with the table beside it. */
const SMALLEST_MAP = { width: 480, height: 400 };

/** The chosen zone: its name, what is said about it, and the places that stand in it. */
export function ZoneDetail({
  zoneId,
  name,
  zoneSet,
  countedPlaces,
  onShowMap,
  children,
}: {
  readonly zoneId: string;
  readonly name: string;
  readonly zoneSet: ZoneSet;
  readonly countedPlaces: readonly Place[];
  readonly onShowMap: () => void;
  readonly children: ReactNode;
}) {
  const { selectZone, setCamera } = useActions();

  function showOnMap() {
    const zone = zoneSet.zones.find(({ id }) => id === zoneId);
    const bounds = zone === undefined ? null : multiPolygonBounds(zone.geometry);
    if (bounds !== null) setCamera(cameraAround(bounds, SMALLEST_MAP));
    onShowMap();
  }

  return (
    <section className={styles.detail} aria-labelledby="zone-name">
      <div className={styles.detailHead}>
        <h2 id="zone-name" className={styles.zoneName}>
          {name}
        </h2>
        <Button small look="quiet" onClick={showOnMap}>
          <Icon name="map" />
          {COVERAGE_WORDS.showOnMap}
        </Button>
        <Button small look="quiet" onClick={() => selectZone(null)}>
          <Icon name="close" />
          {COVERAGE_WORDS.closeZone}
        </Button>
      </div>
      {children}
      <ZonePlaces zoneId={zoneId} zoneSet={zoneSet} countedPlaces={countedPlaces} />
    </section>
  );
}
