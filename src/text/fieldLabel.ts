import type { Audience } from "../domain/places/audience.ts";
import type { PlaceField } from "../domain/places/place.ts";
import { AUDIENCE_NAMES } from "./audienceNames.ts";
import { FIELD_WORDS } from "./fieldWords.ts";

/** The name of a field, with who may see it where that is not everybody: 「代表者（関係者）」. */
export function fieldLabel(field: PlaceField, audience: Audience): string {
  const name = FIELD_WORDS[field];
  return audience === "public" ? name : `${name}（${AUDIENCE_NAMES[audience]}）`;
}
