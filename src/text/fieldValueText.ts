import {
  ACCESSIBILITY_ITEMS,
  type Place,
  type PlaceField,
  type YearFigures,
} from "../domain/places/place.ts";
import { PLACE_FIELDS } from "../domain/places/placeFields.ts";
import { ACCESSIBILITY_NAMES } from "./accessibilityNames.ts";
import { AUDIENCE_NAMES } from "./audienceNames.ts";
import { dayText } from "./dayText.ts";
import { FIELD_WORDS } from "./fieldWords.ts";
import { FIGURE_NAMES } from "./figureNames.ts";
import { KIND_NAMES } from "./kindNames.ts";
import { numberText } from "./numberText.ts";
import { PRECISION_NAMES } from "./precisionNames.ts";
import { statusText } from "./statusText.ts";
import { STYLE_NAMES } from "./styleNames.ts";
import { YES_NO_NAMES } from "./yesNoNames.ts";

/**
 * What stands in a field of a place, in a line: for previews, history and comparisons. Empty = nothing
 * stands there. Ids of other places and zones stay ids.
 */
export function fieldValueText<Field extends PlaceField>(
  field: Field,
  value: Place[Field],
): string {
  if (value === undefined || value === null) return "";
  const write: Writers[Field] = WRITERS[field];
  if (write !== undefined) return write(value);
  return typeof value === "string" ? value : JSON.stringify(value);
}

type Writers = { [Field in PlaceField]?: (value: NonNullable<Place[Field]>) => string };

const WRITERS: Writers = {
  kinds: (kinds) => kinds.map((kind) => KIND_NAMES[kind]).join("、"),
  style: (style) => STYLE_NAMES[style],
  location: ({ lat, lng, precision }) =>
    `北緯${lat.toFixed(5)}・東経${lng.toFixed(5)}（${PRECISION_NAMES[precision]}）`,
  privateHome: yesOrNo,
  consultation: yesOrNo,
  accessibility: (items) =>
    ACCESSIBILITY_ITEMS.filter((item) => items[item] !== undefined)
      .map(
        (item) =>
          `${ACCESSIBILITY_NAMES[item]}：${items[item] ? YES_NO_NAMES.has : YES_NO_NAMES.hasNot}`,
      )
      .join("、"),
  schedules: (schedules) => schedules.map(({ label, text }) => label ?? text).join("、"),
  audienceGroups: (groups) => groups.join("、"),
  activities: (activities) => activities.join("、"),
  capacity: (people) => `${numberText(people)}人`,
  catchmentZones: (zones) => zones.map(({ zoneId }) => zoneId).join("、"),
  status: statusText,
  pastStatuses: (statuses) => statuses.map(statusText).join("、"),
  figures: (years) => years.map(figuresText).join("。"),
  verifiedOn: dayText,
  visits: (visits) => visits.map(({ on }) => dayText(on)).join("、"),
  consent: ({ by, on }) => `${by}（${dayText(on)}）`,
  audiences: (audiences) =>
    PLACE_FIELDS.flatMap((field) => {
      const audience = audiences[field];
      return audience === undefined ? [] : [`${FIELD_WORDS[field]}：${AUDIENCE_NAMES[audience]}`];
    }).join("、"),
  extra: (extra) =>
    Object.entries(extra)
      .map(([column, text]) => `${column}：${text}`)
      .join("、"),
};

function yesOrNo(value: boolean): string {
  return value ? YES_NO_NAMES.yes : YES_NO_NAMES.no;
}

const COUNTS = ["sessions", "participants", "consultations", "resolved", "volunteers"] as const;

function figuresText(figures: YearFigures): string {
  const parts = COUNTS.flatMap((name) => {
    const count = figures[name];
    return count === undefined ? [] : [`${FIGURE_NAMES[name]}${numberText(count)}`];
  });
  return `${figures.fiscalYear}年度：${parts.join("、")}`;
}
