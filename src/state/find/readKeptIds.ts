/** The ids of places that were kept, as far as they are such. */
export function readKeptIds(kept: unknown): string[] {
  return Array.isArray(kept) ? [...new Set(kept.filter((id) => typeof id === "string"))] : [];
}
