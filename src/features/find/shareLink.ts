import { findHash, USUAL_FIND } from "../../state/find/findHash.ts";

/**
 * The link that opens these places on another device, outside any page that embeds this one: one by itself, several
 * as `?keep=`. It carries the ids of places and nothing of the person. `pageUrl` is the address of the page as it is
 * open now.
 */
export function shareLink(pageUrl: string, placeIds: readonly string[]): string {
  const [onlyId] = placeIds;
  const view =
    placeIds.length === 1 && onlyId !== undefined
      ? { ...USUAL_FIND, placeId: onlyId }
      : { ...USUAL_FIND, page: "kept" as const, sentIds: placeIds };
  return `${pageUrl.split(/[?#]/)[0]!}${findHash(view)}`;
}
