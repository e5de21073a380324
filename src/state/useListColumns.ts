import { useState } from "react";
import { keepColumns, keptColumns } from "../storage/local/keptColumns.ts";

/** The columns of the list chosen on this device, `null` = the usual ones, and a way to choose others. */
export function useListColumns(): [
  columns: readonly string[] | null,
  choose: (columns: readonly string[] | null) => void,
] {
  const [columns, setColumns] = useState(() => keptColumns(deviceStorage));
  return [
    columns,
    (chosen) => {
      keepColumns(deviceStorage, chosen);
      setColumns(chosen);
    },
  ];
}

function deviceStorage(): Storage {
  return window.localStorage;
}
