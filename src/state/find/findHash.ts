import { PERIODS } from "../../domain/find/period.ts";
import { WISHES } from "../../domain/find/wish.ts";
import { FIND_PAGES, type FindView } from "./findState.ts";

/** The list of today, nothing asked for. */
export const USUAL_FIND: FindView = {
  page: "list",
  placeId: null,
  period: "today",
  wishes: [],
  text: "",
  sentIds: [],
};

/**
 * The view as the hash of a link: `#/sagasu?at=list&day=week&w=free,ride&q=…&id=…&keep=…`; what is as usual is
 * left out. No part can hold where a person is.
 */
export function findHash({ page, placeId, period, wishes, text, sentIds }: FindView): string {
  const parts: Record<Part, string> = {
    at: page === USUAL_FIND.page ? "" : page,
    day: period === USUAL_FIND.period ? "" : period,
    w: wishes.join(","),
    q: text,
    id: placeId ?? "",
    keep: sentIds.join(","),
  };
  const given = Object.entries(parts).filter(([, value]) => value !== "");
  const query = new URLSearchParams(given).toString().replaceAll("%2C", ",");
  return query === "" ? `#/${FIND_PATH}` : `#/${FIND_PATH}?${query}`;
}

/** What a hash asks for; whatever is missing or broken is as usual, the others stand. */
export function viewOfFindHash(hash: string): FindView {
  const search = new URLSearchParams(hash.split("?").slice(1).join("?"));
  const part = (name: Part): string => search.get(name) ?? "";
  const named = (name: Part): string[] => part(name).split(",");
  const placeId = part("id");
  return {
    page: FIND_PAGES.find((page) => page === part("at")) ?? USUAL_FIND.page,
    placeId: isId(placeId) ? placeId : null,
    period: PERIODS.find((period) => period === part("day")) ?? USUAL_FIND.period,
    wishes: WISHES.filter((wish) => named("w").includes(wish)),
    text: part("q").slice(0, LONGEST_TEXT),
    sentIds: [...new Set(named("keep").filter(isId))].slice(0, MOST_SENT),
  };
}

/** The screen of さがす in a hash. */
export const FIND_PATH = "sagasu";

type Part = "at" | "day" | "w" | "q" | "id" | "keep";

const LONGEST_TEXT = 100;
const LONGEST_ID = 200;
const MOST_SENT = 50;

function isId(text: string): boolean {
  return text !== "" && text.length <= LONGEST_ID;
}
