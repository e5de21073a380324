/** A JSON file of entries, one a line: `{"format", "version": 1, [list]: [ … ]}`. */
export function jsonBytes(format: string, list: string, entries: readonly unknown[]): Uint8Array {
  const lines = entries.map((entry) => JSON.stringify(entry));
  const body = lines.length === 0 ? "[]" : `[\n${lines.join(",\n")}\n]`;
  return new TextEncoder().encode(`{"format":"${format}","version":1,"${list}":${body}}\n`);
}
