import { isInBounds } from "../../domain/geo/isInBounds.ts";
import { townSurroundings } from "../../domain/town/townSurroundings.ts";
import { calendarOfPlaces } from "./calendarOfPlaces.ts";
import type { FindServices } from "./findServices.ts";
import type { FindActions, FindState } from "./findState.ts";
import type { FindStore } from "./useFind.ts";

/** What a resident can do, over a store and the world around it. */
export function findActionsOf(store: FindStore, services: FindServices): FindActions {
  const { jobs } = services;
  const get = (): FindState => store.getState();
  const setKept = (kept: readonly string[]): void => {
    services.kept.write(kept);
    store.setState({ kept });
  };
  const setView: FindActions["setView"] = (change) =>
    store.setState({ view: { ...get().view, ...change }, mapPlaceId: null });

  return {
    setView,
    openPlace: (placeId) => setView({ placeId }),
    showOnMap: (placeId) => {
      setView({ page: "map", placeId: null });
      store.setState({ mapPlaceId: placeId });
    },
    toggleWish: (wish) => {
      const { wishes } = get().view;
      setView({
        wishes: wishes.includes(wish) ? wishes.filter((each) => each !== wish) : [...wishes, wish],
      });
    },
    ...originActions(store, services),
    findSpots: (text) => jobs.spots(text),
    setPreferences: (change) => {
      const preferences = { ...get().preferences, ...change };
      services.preferences.write(preferences);
      store.setState({ preferences });
    },
    toggleKept: (placeId) => {
      const { kept } = get();
      setKept(
        kept.includes(placeId) ? kept.filter((each) => each !== placeId) : [...kept, placeId],
      );
    },
    keepAll: (placeIds) => setKept([...new Set([...get().kept, ...placeIds])]),
    routeTo: async (placeId) => {
      const { origin, places, preferences } = get();
      const goal = places.find(({ id }) => id === placeId)?.location;
      if (origin === null || !goal) return null;
      const { walker } = preferences;
      return jobs.route({ origin: origin.at, goal: [goal.lng, goal.lat], walker });
    },
    picture: (bounds) => jobs.picture(bounds),
    saveCalendar: (placeIds) => void saveCalendar(get(), placeIds, services),
    loadTile: services.loadTile,
    forgetNews: () => store.setState({ news: null }),
  };
}

function originActions(
  store: FindStore,
  { jobs, devicePosition }: FindServices,
): Pick<FindActions, "setOrigin" | "forgetOrigin" | "locateDevice"> {
  const setOrigin: FindActions["setOrigin"] = ({ at, how, name }) => {
    const origin = { at, how, name: name ?? null };
    store.setState({ origin });
    if (name === undefined) void nameOrigin(origin);
  };

  async function nameOrigin(origin: NonNullable<FindState["origin"]>): Promise<void> {
    const name = await jobs.areaName(origin.at);
    if (store.getState().origin === origin) store.setState({ origin: { ...origin, name } });
  }

  return {
    setOrigin,
    forgetOrigin: () => store.setState({ origin: null }),
    locateDevice: async () => {
      const at = await devicePosition();
      if (typeof at === "string") return at;
      const { town } = store.getState();
      if (town !== null && !isInBounds(townSurroundings(town.manifest.bounds), at))
        return "outside";
      setOrigin({ at, how: "device" });
      return "found";
    },
  };
}

async function saveCalendar(
  { places, today }: FindState,
  placeIds: readonly string[],
  { saveFile, now }: FindServices,
): Promise<void> {
  const chosen = places.filter(({ id }) => placeIds.includes(id));
  const { name, bytes, mimeType } = await calendarOfPlaces(chosen, today, now().toISOString());
  saveFile(name, bytes, mimeType);
}
