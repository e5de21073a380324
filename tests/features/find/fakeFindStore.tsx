import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { createStore } from "zustand/vanilla";
import type { FindAnswer, FoundPlace } from "../../../src/domain/find/foundPlace.ts";
import type { PublicPlace } from "../../../src/domain/places/placeForAudience.ts";
import type { Place } from "../../../src/domain/places/place.ts";
import { publicPlacesOf } from "../../../src/domain/places/publicPlacesOf.ts";
import type { FindActions, FindState, FindView } from "../../../src/state/find/findState.ts";
import { FindStoreContext, type FindStore } from "../../../src/state/find/useFind.ts";
import { somePlace } from "../../map/places/somePlace.ts";

/** Friday. */
export const TODAY = "2026-11-20";

/** Nothing asked for, the list of today. */
export const USUAL_VIEW: FindView = {
  page: "list",
  placeId: null,
  period: "today",
  wishes: [],
  text: "",
  sentIds: [],
};

/** A place as the public may see it; every field has a value unless a test needs another. */
export function publicPlace(change: Partial<Place>): PublicPlace {
  const [place] = publicPlacesOf([somePlace(change)]);
  if (place === undefined) throw new Error("The public may see this place.");
  return place;
}

/** A place six minutes away that meets today from half past one to three. */
export function foundPlace(place: Partial<Place>, change: Partial<FoundPlace> = {}): FoundPlace {
  const session = { date: TODAY, time: { startMinute: 810, endMinute: 900 } };
  return {
    place: publicPlace(place),
    walk: { distanceM: 460, minutes: 6, isStraight: false },
    sessions: [session],
    next: session,
    asksHolidays: false,
    ...change,
  };
}

/** An answer of these rows and nothing else. */
export function someAnswer(
  rows: readonly FoundPlace[],
  change: Partial<FindAnswer> = {},
): FindAnswer {
  return { rows, others: [], unknown: [], leaveOut: [], ...change };
}

/** The state of a small town with one place, somebody standing near it, changed as a test needs it. */
export function someFindState(change: Partial<FindState> = {}): FindState {
  const found = foundPlace({ id: "nishi", name: "西町お茶のみ会" });
  return {
    town: {
      manifest: {
        format: "engawa-town",
        version: 1,
        name: "縁側市",
        fictional: true,
        bounds: [139.4, 35.3, 139.42, 35.31],
        layers: [],
      },
      zoneSets: [],
      hasStreets: true,
      asOf: "2026-11-18",
    },
    places: [found.place],
    today: TODAY,
    nowMinute: 540,
    view: USUAL_VIEW,
    mapPlaceId: null,
    origin: { at: [139.41, 35.305], name: "西町2丁目", how: "spot" },
    walks: new Map([["nishi", found.walk!]]),
    answer: someAnswer([found]),
    computing: false,
    route: null,
    preferences: {
      language: "ja",
      textSize: "usual",
      contrast: "usual",
      walker: "ordinary",
    },
    kept: [],
    offline: false,
    news: null,
    ...change,
  };
}

/** What stands on the page, as HTML, when the running state is the one given. */
export function drawnFind(state: FindState, screen: ReactNode): string {
  return renderToStaticMarkup(
    <FindStoreContext value={someFindStore(state)}>{screen}</FindStoreContext>,
  );
}

/** A store that holds a state; none of its actions may be pressed. */
function someFindStore(state: FindState): FindStore {
  return createStore(() => ({ ...state, actions: NO_ACTIONS }));
}

/** Drawing on a server presses nothing. */
function pressed(): never {
  throw new Error("Nothing may be pressed while drawing.");
}

const NO_ACTIONS: FindActions = {
  setView: pressed,
  openPlace: pressed,
  showOnMap: pressed,
  toggleWish: pressed,
  setOrigin: pressed,
  forgetOrigin: pressed,
  locateDevice: pressed,
  findSpots: pressed,
  setPreferences: pressed,
  toggleKept: pressed,
  keepAll: pressed,
  routeTo: pressed,
  picture: pressed,
  saveCalendar: pressed,
  loadTile: pressed,
  forgetNews: pressed,
};
