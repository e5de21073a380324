import type { Place } from "../../domain/places/place.ts";

/** Whether the list says that anybody may come: だれでも, 誰でも, どなたでも, 全住民, 全員. */
export function isForAnyone({ audienceGroups = [] }: Pick<Place, "audienceGroups">): boolean {
  return audienceGroups.some((group) =>
    /^(だれ|誰|どなた)でも|^全(住民|世代|員)$/.test(group.trim()),
  );
}
