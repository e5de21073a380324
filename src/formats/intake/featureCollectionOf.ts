/**
 * A text as the bytes of a GeoJSON FeatureCollection: one already, a lone feature or geometry, or a
 * feature a line (with or without record separators). `other` = JSON of another kind, `null` = broken.
 */
export function featureCollectionOf(text: string): Uint8Array | "other" | null {
  const whole = parsed(text.replace(/^\uFEFF/, ""));
  const value = whole === undefined ? linesOf(text) : whole;
  if (value === null) return null;
  const collection = collectionOf(value);
  return collection === null ? "other" : new TextEncoder().encode(JSON.stringify(collection));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function linesOf(text: string): unknown[] | null {
  const lines = text
    .replaceAll("\u001e", "\n")
    .split("\n")
    .filter((line) => line.trim() !== "");
  const values = lines.map(parsed);
  return values.includes(undefined) ? null : values;
}

function collectionOf(value: unknown): unknown {
  if (Array.isArray(value)) {
    const isFeatures = value.length > 0 && value.every((each) => typeOf(each) === "Feature");
    return isFeatures ? { type: "FeatureCollection", features: value } : null;
  }
  const type = typeOf(value);
  if (type === "FeatureCollection") return value;
  if (type === "Feature") return { type: "FeatureCollection", features: [value] };
  if (!/^(Multi)?(Point|LineString|Polygon)$/.test(type)) return null;
  const feature = { type: "Feature", properties: {}, geometry: value };
  return { type: "FeatureCollection", features: [feature] };
}

function typeOf(value: unknown): string {
  const type = typeof value === "object" && value !== null && "type" in value ? value.type : "";
  return typeof type === "string" ? type : "";
}
