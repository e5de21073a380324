import { useCallback, useMemo, type ReactNode } from "react";
import type { Place } from "../../domain/places/place.ts";
import { USUAL_INVENTORY } from "../../state/inventoryView.ts";
import { useActions, useApp } from "../../state/useApp.ts";
import { useInTurns } from "../../state/useInTurns.ts";
import { useLastKnown } from "../../state/useLastKnown.ts";
import { useListColumns } from "../../state/useListColumns.ts";
import type { ListedPlaces } from "../../state/useListedPlaces.ts";
import { INVENTORY_WORDS } from "../../text/inventoryWords.ts";
import { listedText } from "../../text/listedText.ts";
import { withheldText } from "../../text/withheldText.ts";
import { Button } from "../../ui/Button.tsx";
import { Chip } from "../../ui/Chip.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { nextSorting } from "../../ui/table/nextSorting.ts";
import { useMedia } from "../../ui/useMedia.ts";
import { useSteady } from "../../ui/useSteady.ts";
import { type Sorting, sortingRows } from "../../ui/table/sortRows.ts";
import { WindowedGrid } from "../../ui/table/WindowedGrid.tsx";
import { BulkBar } from "./BulkBar.tsx";
import { ColumnMenu } from "./ColumnMenu.tsx";
import { ConditionBar } from "./ConditionBar.tsx";
import styles from "./inventory.module.css";
import type { ListColumn } from "./listColumn.ts";
import { listColumns, USUAL_COLUMNS } from "./listColumns.tsx";
import { SortChoice } from "./SortChoice.tsx";
import { stackedColumn } from "./stackedColumn.tsx";
import { openColumn } from "./openColumn.tsx";
import { NothingListed } from "./NothingListed.tsx";

/**
 * 一覧: every place of the document as a table to search, sort, tick and change. What stands beside it (map,
 * form) is given from outside.
 */
export function ListPart({
  listed,
  onAdd,
  beside,
}: {
  readonly listed: ListedPlaces;
  readonly onAdd: () => void;
  readonly beside: ReactNode;
}) {
  const inventory = useApp((state) => state.view.inventory);
  const chosen = useApp((state) => state.chosenPlaceIds);
  const { setView } = useActions();
  const [kept, keepColumns] = useListColumns();
  const all = useColumns(listed);
  const { asPublic } = inventory;
  const shownIds = kept ?? USUAL_COLUMNS;
  const open = useSteady({
    form: (placeId: string) => setView({ placeId, inventory: { ...inventory, form: true } }),
  });
  const isNarrow = useMedia("(max-width: 759px)");
  const isWriting = useIsWriting();
  const columns = useMemo(() => {
    const [name, ...others] = all;
    if (isNarrow) {
      return [stackedColumn(name!, isWriting, asPublic ? undefined : (id) => open.form(id))];
    }
    const way = openColumn((placeId) => open.form(placeId));
    const shown = others.filter(({ id }) => shownIds.includes(id));
    return asPublic ? [name!, ...shown] : [name!, way, ...shown];
  }, [all, shownIds, open, asPublic, isNarrow, isWriting]);
  const rows = useSorted(listed, all);
  return (
    <>
      <ConditionBar counts={listed.counts} zoneSet={listed.zoneSet} />
      {chosen.size > 0 && !asPublic ? (
        <BulkBar listed={listed.places} />
      ) : (
        <div className={styles.tools}>
          <output className={styles.listed}>
            {listedText(listed.places.length, listed.all.length)}
          </output>
          <Chip
            pressed={asPublic}
            onChange={(pressed) => setView({ inventory: { ...inventory, asPublic: pressed } })}
          >
            {INVENTORY_WORDS.asPublic}
          </Chip>
          {isNarrow ? (
            <SortChoice />
          ) : (
            <ColumnMenu columns={all.slice(1)} chosen={shownIds} onChoose={keepColumns} />
          )}
          {asPublic ? null : (
            <Button onClick={onAdd}>
              <Icon name="plus" />
              {INVENTORY_WORDS.add}
            </Button>
          )}
        </div>
      )}
      {asPublic ? (
        <p className={styles.public}>{withheldText(listed.all.length, listed.withheld)}</p>
      ) : null}
      <div className={styles.body}>
        <section className={styles.listSide} aria-label={INVENTORY_WORDS.table}>
          {rows === null ? (
            <p className={styles.public}>{INVENTORY_WORDS.waiting}</p>
          ) : rows.length === 0 ? (
            <NothingListed isEmpty={listed.all.length === 0} onAdd={onAdd} />
          ) : (
            <Table
              columns={columns}
              isTall={isNarrow}
              rows={rows}
              onOpen={asPublic ? undefined : (placeId) => open.form(placeId)}
            />
          )}
        </section>
        {beside}
      </div>
    </>
  );
}

function Table({
  columns,
  isTall,
  rows,
  onOpen,
}: {
  readonly columns: readonly ListColumn[];
  readonly isTall: boolean;
  readonly rows: readonly Place[];
  readonly onOpen: ((placeId: string) => void) | undefined;
}) {
  const inventory = useApp((state) => state.view.inventory);
  const chosen = useApp((state) => state.chosenPlaceIds);
  const selectedId = useApp((state) => state.view.placeId);
  const hoveredId = useApp((state) => state.hoveredPlaceId);
  const { setView, choosePlaces, selectPlace, hoverPlace } = useActions();
  const { sorting } = inventory;
  return (
    <WindowedGrid
      words={GRID_WORDS}
      columns={columns}
      isTall={isTall}
      rows={rows}
      rowId={idOf}
      sorting={sorting}
      onSort={(column) =>
        setView({ inventory: { ...inventory, sorting: nextSorting(sorting, column, "ascending") } })
      }
      chosen={chosen}
      onChoose={choosePlaces}
      selectedId={selectedId}
      hoveredId={hoveredId}
      onSelect={selectPlace}
      {...(onOpen === undefined ? {} : { onOpen })}
      onHover={hoverPlace}
    />
  );
}

const GRID_WORDS = {
  caption: INVENTORY_WORDS.table,
  chooseAll: INVENTORY_WORDS.chooseAll,
  choose: ({ name }: Place) => name,
};

function idOf({ id }: Place): string {
  return id;
}

function useColumns({ zoneSet, zoneNameOf }: ListedPlaces): readonly ListColumn[] {
  const isWriting = useIsWriting();
  const asPublic = useApp((state) => state.view.inventory.asPublic);
  const { changePlace } = useActions();
  return useMemo(
    () =>
      listColumns({
        zoneHead: zoneSet?.name ?? INVENTORY_WORDS.zone,
        zoneNameOf,
        isWriting,
        onChange: asPublic ? null : (id, fields) => void changePlace(id, fields),
      }),
    [zoneSet, zoneNameOf, isWriting, asPublic, changePlace],
  );
}

/** Whether something unsaved is written in the form of a place; the same function until that changes. */
function useIsWriting(): (placeId: string) => boolean {
  // As one text, so that letters typed in a form do not draw the list anew.
  const writing = useApp((state) => [...state.writtenPlaces.keys()].join("\n"));
  return useMemo(() => {
    const written = new Set(writing.split("\n"));
    return (placeId) => written.has(placeId);
  }, [writing]);
}

/**
 * In the order asked for; of a column that there is none, in the usual one. All places are put in order and
 * the listed ones taken from them, so that a change of the conditions does not sort again. While thousands are
 * put in order the rows before stand; `null` = there are none yet.
 */
function useSorted(listed: ListedPlaces, columns: readonly ListColumn[]): readonly Place[] | null {
  const sorting = useApp((state) => state.view.inventory.sorting);
  const asked = columns.find(({ id }) => id === sorting.column);
  const { value } = asked ?? columns.find(({ id }) => id === USUAL_INVENTORY.sorting.column)!;
  const sort = useCallback(
    () => sortedPlaces(listed.all, value, sorting.direction),
    [listed.all, value, sorting.direction],
  );
  const sorted = useInTurns(sort);
  const rows = useMemo(() => {
    if (sorted === null || sorted.all !== listed.all) return null;
    if (listed.places.length === listed.all.length) return sorted.places;
    const shown = new Set(listed.places);
    return sorted.places.filter((place) => shown.has(place));
  }, [listed.places, listed.all, sorted]);
  return useLastKnown(rows);
}

function* sortedPlaces(
  all: readonly Place[],
  value: ListColumn["value"],
  direction: Sorting["direction"],
) {
  return { all, places: yield* sortingRows(all, value, direction) };
}
