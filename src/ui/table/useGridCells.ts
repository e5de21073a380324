import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from "react";
import { useSteady } from "../useSteady.ts";
import { cellAfterKey, type GridCell } from "./cellAfterKey.ts";
import { chosenAfter } from "./chosenAfter.ts";
import type { CellEditing } from "./gridColumn.ts";
import type { GridProps } from "./gridProps.ts";
import type { RowHandlers } from "./GridRow.tsx";
import { nextEditable } from "./nextEditable.ts";

interface GridCells {
  /** The cell with the tab stop; column 0 is the box that ticks. */
  readonly cell: GridCell;
  /** How the change of that cell ends; `null` = it is not being changed. */
  readonly editing: CellEditing | null;
  readonly handlers: RowHandlers;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onHeadFocus: (column: number) => void;
}

/** Where the focus is in a grid, what keys and presses do there, and which cell is open for a change. */
export function useGridCells<Row>(
  { columns, rows, chosen, selectedId, onChoose, onSelect, onOpen, onHover }: GridProps<Row>,
  ids: readonly string[],
  around: {
    readonly scroller: RefObject<HTMLElement | null>;
    readonly pageRows: number;
    readonly showRow: (row: number) => void;
  },
): GridCells {
  const { scroller, pageRows, showRow } = around;
  const [at, setAt] = useState<GridCell>({ row: 0, column: 1 });
  const [isEditing, setIsEditing] = useState(false);
  const [chosenFrom, setChosenFrom] = useState<string | null>(null);
  const wantsFocus = useRef(false);
  const cell = {
    row: Math.min(at.row, rows.length - 1),
    column: Math.min(at.column, columns.length),
  };
  useEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    scroller.current?.querySelector<HTMLElement>('[data-current="true"]')?.focus();
  });
  useFollowed(selectedId, ids, showRow, (row) => setAt({ row, column: at.column }));

  function goTo(next: GridCell, edit = false) {
    setAt(next);
    setIsEditing(edit);
    wantsFocus.current = !edit;
    if (next.row >= 0) showRow(next.row);
  }

  function turnOver(row: number, through: boolean) {
    const id = ids[row];
    if (id === undefined) return;
    onChoose(chosenAfter(chosen, ids, id, through ? chosenFrom : null));
    setChosenFrom(id);
  }

  function openCell({ row, column }: GridCell) {
    const id = ids[row];
    if (id === undefined) return;
    if (column === 0) turnOver(row, false);
    else if (columns[column - 1]?.editor) goTo({ row, column }, true);
    else onOpen?.(id);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (isEditing) return;
    const { key, ctrlKey, metaKey, shiftKey } = event;
    const size = { rows: rows.length, columns: columns.length + 1, page: pageRows };
    const next = cellAfterKey(key, ctrlKey || metaKey, cell, size);
    if (next !== null) goTo(next);
    else if (cell.row < 0) return;
    else if (key === " ") turnOver(cell.row, shiftKey);
    else if (key === "a" && (ctrlKey || metaKey)) onChoose(new Set([...chosen, ...ids]));
    else if (key === "Enter" && (ctrlKey || metaKey)) onOpen?.(ids[cell.row]!);
    else if (key === "F2" || key === "Enter") openCell(cell);
    else return;
    event.preventDefault();
  }

  const editing: CellEditing = {
    cancel: () => goTo(cell),
    done: (step) => {
      const next = step === null ? null : nextEditable(columns, cell.column - 1, step);
      if (next === null) goTo(cell);
      else goTo({ row: cell.row, column: next + 1 }, true);
    },
  };

  const handlers = useSteady<RowHandlers>({
    onTick: turnOver,
    onPress: (row, column) => {
      goTo({ row, column });
      const id = ids[row];
      if (id !== undefined) onSelect(id);
    },
    onTwice: (row, column) => openCell({ row, column }),
    onHover: (row) => onHover(ids[row] ?? null),
    onFocus: (row, column) => setAt({ row, column }),
  });
  return {
    cell,
    editing: isEditing ? editing : null,
    handlers,
    onKeyDown,
    onHeadFocus: (column) => setAt({ row: -1, column }),
  };
}

/** When something is selected, here or elsewhere, its row comes into sight and gets the tab stop, once. */
function useFollowed(
  selectedId: string | null,
  ids: readonly string[],
  showRow: (row: number) => void,
  onRow: (row: number) => void,
): void {
  const row = selectedId === null ? -1 : ids.indexOf(selectedId);
  const [followedId, setFollowedId] = useState<string | null>(null);
  const shownId = useRef<string | null>(null);
  if (selectedId !== followedId && (selectedId === null || row >= 0)) {
    setFollowedId(selectedId);
    if (row >= 0) onRow(row);
  }
  useEffect(() => {
    if (shownId.current === followedId) return;
    shownId.current = followedId;
    if (row >= 0) showRow(row);
  }, [followedId, row, showRow]);
}
