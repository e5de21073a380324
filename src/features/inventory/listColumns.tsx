import { keepsBack } from "../../domain/places/keepsBack.ts";
import { PLACE_LIST_FIELDS, PLACE_TEXT_FIELDS } from "../../domain/places/writtenPlace.ts";
import { FIELD_WORDS } from "../../text/fieldWords.ts";
import { INVENTORY_WORDS } from "../../text/inventoryWords.ts";
import styles from "./inventory.module.css";
import { kindsColumn } from "./kindsColumn.tsx";
import type { ColumnContext, ListColumn } from "./listColumn.ts";
import { nameColumn } from "./nameColumn.tsx";
import { statusColumn } from "./statusColumn.tsx";
import { textColumn } from "./textColumn.tsx";

/** The columns that the list begins with, after the name. */
export const USUAL_COLUMNS: readonly string[] = [
  "kinds",
  "status",
  "scheduleText",
  "phone",
  "zone",
  "verifiedOn",
  "address",
];

/** Every column there can be, the name first, then the usual ones. */
export function listColumns(context: ColumnContext): readonly ListColumn[] {
  const columns = [
    nameColumn(context),
    kindsColumn(context),
    statusColumn(context),
    zoneColumn(context),
    locationColumn(),
    keptBackColumn(),
    ...TEXT_COLUMNS.map((field) => textColumn(field, context)),
    ...PLACE_LIST_FIELDS.map((field) => listColumn(field)),
  ];
  const first = ["name", ...USUAL_COLUMNS];
  const usual = first.flatMap((id) => columns.find((column) => column.id === id) ?? []);
  return [...usual, ...columns.filter(({ id }) => !first.includes(id))];
}

const TEXT_COLUMNS = PLACE_TEXT_FIELDS.filter(
  (field) => field !== "name" && field !== "parentId" && field !== "successorId",
);

function zoneColumn({ zoneHead, zoneNameOf }: ColumnContext): ListColumn {
  return {
    id: "zone",
    head: zoneHead,
    widthRem: 7,
    share: 0.6,
    value: zoneNameOf,
    cell: (place) => (
      <span className={styles.text}>
        {place.location === null
          ? INVENTORY_WORDS.unlocated
          : (zoneNameOf(place) ?? INVENTORY_WORDS.outside)}
      </span>
    ),
  };
}

function locationColumn(): ListColumn {
  return {
    id: "location",
    head: FIELD_WORDS.location,
    widthRem: 12,
    share: 0.7,
    value: ({ location }) => location?.lat ?? null,
    cell: ({ location }) =>
      location === null ? (
        <b className={styles.notOpen}>{INVENTORY_WORDS.unlocated}</b>
      ) : (
        <span className="num">
          {location.lat.toFixed(5)}, {location.lng.toFixed(5)}
        </span>
      ),
  };
}

function keptBackColumn(): ListColumn {
  return {
    id: "keptBack",
    head: INVENTORY_WORDS.keptBack,
    widthRem: 8,
    share: 0,
    value: (place) => (keepsBack(place) ? 1 : null),
    cell: (place) => (keepsBack(place) ? INVENTORY_WORDS.keptBackMark : null),
  };
}

function listColumn(field: (typeof PLACE_LIST_FIELDS)[number]): ListColumn {
  return {
    id: field,
    head: FIELD_WORDS[field],
    widthRem: 9,
    share: 0.8,
    value: (place) => place[field]?.join("、") ?? null,
    cell: (place) => <span className={styles.text}>{place[field]?.join("、")}</span>,
  };
}
