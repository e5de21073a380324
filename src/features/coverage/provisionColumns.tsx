import type { PlaceLayer } from "../../domain/places/placeKind.ts";
import { COVERAGE_WORDS } from "../../text/coverageWords.ts";
import { LAYER_NAMES, LAYER_SHORT_NAMES } from "../../text/kindNames.ts";
import { Symbol } from "../../ui/symbols/Symbol.tsx";
import type { TableColumn } from "../../ui/table/RowTable.tsx";
import { CountCell } from "./CountCell.tsx";
import styles from "./CoveragePanel.module.css";
import type { ProvisionRow } from "./provisionRows.ts";

/** The columns of the provision table: the zone, one for every kind asked about, and all together. */
export function provisionColumns(
  zoneSetName: string,
  layers: readonly PlaceLayer[],
): TableColumn<ProvisionRow>[] {
  return [
    {
      id: "name",
      head: zoneSetName,
      value: (row) => row.name,
      cell: (row) => row.name,
      firstDirection: "ascending",
      figures: false,
    },
    ...layers.map((layer): TableColumn<ProvisionRow> => ({
      id: layer,
      head: (
        <span className={styles.kindHead}>
          <Symbol name={layer} size={20} />
          {LAYER_SHORT_NAMES[layer]}
        </span>
      ),
      headInFull: LAYER_NAMES[layer],
      value: (row) => row.counts[layer],
      cell: (row) => <CountCell count={row.counts[layer]} />,
      firstDirection: "ascending",
      figures: true,
    })),
    {
      id: "sum",
      head: COVERAGE_WORDS.columns.sum,
      value: (row) => row.places,
      cell: (row) => <CountCell count={row.places} />,
      firstDirection: "ascending",
      figures: true,
    },
  ];
}
