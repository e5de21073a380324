import type { PlaceFields } from "../../domain/document/placeWith.ts";
import { keepsBack } from "../../domain/places/keepsBack.ts";
import type { Place } from "../../domain/places/place.ts";
import { PLACE_KINDS, PLACE_LAYERS } from "../../domain/places/placeKind.ts";
import { PLACE_STATES } from "../../domain/places/placeStates.ts";
import { statusChange } from "../../domain/places/statusChange.ts";
import {
  PLACE_LIST_FIELDS,
  PLACE_TEXT_FIELDS,
  type PlaceTextField,
} from "../../domain/places/writtenPlace.ts";
import { placeSymbol } from "../../map/places/drawnPlaces.ts";
import { dayText } from "../../text/dayText.ts";
import { FIELD_WORDS } from "../../text/fieldWords.ts";
import { INVENTORY_WORDS } from "../../text/inventoryWords.ts";
import { KIND_NAMES } from "../../text/kindNames.ts";
import { openPlaceText } from "../../text/openPlaceText.ts";
import { STATUS_NAMES } from "../../text/statusNames.ts";
import { Symbol } from "../../ui/symbols/Symbol.tsx";
import { ChoiceCellEditor } from "../../ui/table/ChoiceCellEditor.tsx";
import type { SortValue } from "../../ui/table/sortRows.ts";
import { TextCellEditor } from "../../ui/table/TextCellEditor.tsx";
import type { GridColumn } from "../../ui/table/WindowedGrid.tsx";
import styles from "./inventory.module.css";
import { placeEdit } from "./placeEdit.ts";

export interface ListColumn extends GridColumn<Place> {
  readonly value: (place: Place) => SortValue;
}

/** What the columns need from around the list. */
export interface ColumnContext {
  readonly zoneHead: string;
  readonly zoneNameOf: (place: Place) => string | null;
  readonly isWriting: (placeId: string) => boolean;
  /** `null` = nothing can be changed, the list is shown as others get it. */
  readonly onChange: ((placeId: string, fields: PlaceFields) => void) | null;
}

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

/** The way into the form, at the side of the name; it is no column that one chooses. */
export function openColumn(onOpen: (placeId: string) => void): ListColumn {
  return {
    id: "open",
    head: INVENTORY_WORDS.open,
    unsorted: true,
    widthRem: 3.75,
    share: 0,
    value: () => null,
    cell: (place) => (
      <button
        type="button"
        className={styles.open}
        tabIndex={-1}
        aria-label={openPlaceText(place.name)}
        onClick={() => onOpen(place.id)}
      >
        {INVENTORY_WORDS.open}
      </button>
    ),
  };
}

const TEXT_COLUMNS = PLACE_TEXT_FIELDS.filter(
  (field) => field !== "name" && field !== "parentId" && field !== "successorId",
);

/** In rem at least, and the share of what is left over. */
const WIDTHS: Partial<Record<PlaceTextField, readonly [widthRem: number, share: number]>> = {
  scheduleText: [14, 1.6],
  address: [12, 1],
  phone: [8.5, 0],
  verifiedOn: [9.5, 0],
};

function nameColumn(context: ColumnContext): ListColumn {
  return {
    id: "name",
    head: FIELD_WORDS.name,
    widthRem: 13,
    share: 1.2,
    value: (place) => place.kana ?? place.name,
    cell: (place) => (
      <>
        <Symbol name={placeSymbol(place, PLACE_LAYERS)} size={22} />
        <b className={styles.name}>{place.name}</b>
        {context.isWriting(place.id) ? (
          <span className={styles.mark}>{INVENTORY_WORDS.writing}</span>
        ) : null}
      </>
    ),
    ...textEditor("name", context),
  };
}

function textColumn(field: PlaceTextField, context: ColumnContext): ListColumn {
  const isDay = field === "verifiedOn";
  const [widthRem, share] = WIDTHS[field] ?? [9, 1];
  return {
    id: field,
    head: FIELD_WORDS[field],
    widthRem,
    share,
    value: (place) => place[field] ?? null,
    cell: (place) => {
      const text = place[field];
      if (isDay) return text === undefined ? INVENTORY_WORDS.notVerified : dayText(text);
      return <span className={styles.text}>{text}</span>;
    },
    ...textEditor(field, context),
  };
}

function textEditor(field: PlaceTextField, { onChange }: ColumnContext): Partial<ListColumn> {
  if (onChange === null) return {};
  return {
    editor: (place, editing) => (
      <TextCellEditor
        key={field}
        label={FIELD_WORDS[field]}
        start={place[field] ?? ""}
        editing={editing}
        onKeep={(text) => {
          const edit = placeEdit(place, field, text);
          if ("wrong" in edit) return edit.wrong;
          if (Object.keys(edit.fields).length > 0) onChange(place.id, edit.fields);
          return null;
        }}
      />
    ),
  };
}

function kindsColumn({ onChange }: ColumnContext): ListColumn {
  return {
    id: "kinds",
    head: FIELD_WORDS.kinds,
    widthRem: 8,
    share: 0.7,
    value: (place) => PLACE_KINDS.indexOf(place.kinds[0]),
    cell: ({ kinds }) => (
      <span className={styles.text}>{kinds.map((kind) => KIND_NAMES[kind]).join("、")}</span>
    ),
    ...(onChange === null
      ? {}
      : {
          editor: (place, editing) => (
            <ChoiceCellEditor
              label={FIELD_WORDS.kinds}
              value={place.kinds[0]}
              options={PLACE_KINDS.map((kind) => ({ value: kind, text: KIND_NAMES[kind] }))}
              editing={editing}
              onChoose={(value) => {
                const first = PLACE_KINDS.find((kind) => kind === value) ?? place.kinds[0];
                const [, ...rest] = place.kinds;
                onChange(place.id, { kinds: [first, ...rest.filter((kind) => kind !== first)] });
              }}
            />
          ),
        }),
  };
}

function statusColumn({ onChange }: ColumnContext): ListColumn {
  return {
    id: "status",
    head: FIELD_WORDS.status,
    widthRem: 7,
    share: 0,
    value: ({ status }) => PLACE_STATES.indexOf(status.state),
    cell: ({ status }) =>
      status.state === "open" ? (
        STATUS_NAMES.open
      ) : (
        <b className={styles.notOpen}>{STATUS_NAMES[status.state]}</b>
      ),
    ...(onChange === null
      ? {}
      : {
          editor: (place, editing) => (
            <ChoiceCellEditor
              label={FIELD_WORDS.status}
              value={place.status.state}
              options={PLACE_STATES.map((state) => ({ value: state, text: STATUS_NAMES[state] }))}
              editing={editing}
              onChoose={(value) => {
                const state = PLACE_STATES.find((each) => each === value);
                if (state !== undefined) onChange(place.id, statusChange(place, { state }));
              }}
            />
          ),
        }),
  };
}

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
