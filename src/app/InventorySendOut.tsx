import { useMemo } from "react";
import { SendOutPart } from "../features/sendOut/SendOutPart.tsx";
import { useApp } from "../state/useApp.ts";
import { useListedPlaces } from "../state/useListedPlaces.ts";

/**
 * 書き出す, with the places that the list shows and those ticked there to choose from; a list without
 * conditions shows all.
 */
export function InventorySendOut() {
  const places = useListedPlaces()?.places;
  const all = useApp((state) => state.document.places);
  const ticked = useApp((state) => state.chosenPlaceIds);
  const listed = useMemo(() => places?.map(({ id }) => id) ?? [], [places]);
  const chosen = useMemo(() => [...ticked].filter((id) => all.has(id)), [ticked, all]);
  return (
    <SendOutPart
      listedIds={places === undefined || listed.length === all.size ? null : listed}
      chosenIds={chosen.length === 0 ? null : chosen}
    />
  );
}
