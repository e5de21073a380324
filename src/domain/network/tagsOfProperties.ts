import type { OsmTags } from "./osmWay.ts";
import { STREET_ROWS } from "./walkRuleTable.ts";

/**
 * The properties of a line as OpenStreetMap tags: numbers and truth values as text, empty ones left out,
 * the `other_tags` of ogr2ogr (`"foot"=>"no","bridge"=>"yes"`) taken apart.
 * What has no tag that could make it a street is taken for one (`highway=residential`).
 */
export function tagsOfProperties(properties: Readonly<Record<string, unknown>> | null): OsmTags {
  const tags: Record<string, string> = {};
  for (const [key, value] of Object.entries(properties ?? {})) {
    const text = tagValue(value);
    if (text !== "") tags[key] = text;
  }
  for (const [, key, value] of (tags["other_tags"] ?? "").matchAll(/"([^"]+)"=>"([^"]*)"/g)) {
    tags[key!] ??= value!;
  }
  const isKind = STREET_ROWS.some(({ key }) => tags[key] !== undefined);
  return isKind ? tags : { ...tags, highway: "residential" };
}

function tagValue(value: unknown): string {
  if (typeof value === "string") return value.trim();
  if (typeof value === "boolean") return value ? "yes" : "no";
  return typeof value === "number" ? String(value) : "";
}
