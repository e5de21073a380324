import type { Provision, ProvisionFigures } from "../../domain/coverage/provision.ts";
import type { ZoneSet } from "../../domain/zones/zoneSet.ts";

/** Places of each layer, and all places once each, in one zone. */
export interface ProvisionRow extends ProvisionFigures {
  readonly zoneId: string;
  readonly name: string;
}

/** The rows of the provision table, in the order of the zone set. */
export function provisionRows(zoneSet: ZoneSet, provision: Provision): ProvisionRow[] {
  return zoneSet.zones.flatMap((zone, index) => {
    const figures = provision.zones[index];
    return figures === undefined ? [] : [{ zoneId: zone.id, name: zone.name, ...figures }];
  });
}
