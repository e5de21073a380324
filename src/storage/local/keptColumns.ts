const KEY = "engawa-map columns";

/** The columns of the list chosen on this device; `null` = none were chosen, or the storage is broken or blocked. */
export function keptColumns(storage: () => Storage): readonly string[] | null {
  try {
    const kept: unknown = JSON.parse(storage().getItem(KEY) ?? "null");
    return Array.isArray(kept) && kept.every((id) => typeof id === "string") ? kept : null;
  } catch {
    return null;
  }
}

/** Keeps the columns on this device, `null` forgets them; false where it keeps nothing. */
export function keepColumns(storage: () => Storage, columns: readonly string[] | null): boolean {
  try {
    if (columns === null) storage().removeItem(KEY);
    else storage().setItem(KEY, JSON.stringify(columns));
    return true;
  } catch {
    return false;
  }
}
