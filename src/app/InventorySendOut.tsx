import { useMemo } from "react";
import { SendOutPart } from "../features/sendOut/SendOutPart.tsx";
import { useApp } from "../state/useApp.ts";
import { useListedPlaces } from "../state/useListedPlaces.ts";

/** 書き出す, with the places that the list shows to choose from; a list without conditions shows all. */
export function InventorySendOut() {
  const { places } = useListedPlaces();
  const count = useApp((state) => state.document.places.size);
  const ids = useMemo(() => places.map(({ id }) => id), [places]);
  return <SendOutPart placeIds={ids.length === count ? null : ids} />;
}
