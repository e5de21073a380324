import { useState } from "react";
import { CoveragePanel } from "../features/coverage/CoveragePanel.tsx";
import { AddPlacePanel } from "../features/places/AddPlacePanel.tsx";
import { MovePlacePanel } from "../features/places/MovePlacePanel.tsx";
import { PlaceList } from "../features/places/PlaceList.tsx";
import { PlacePanel } from "../features/places/PlacePanel.tsx";
import { useActions, useApp } from "../state/useApp.ts";

/** What stands beside the map: a place being added or moved, the selected place, or the answer. */
export function SurveyPanel({
  wide,
  onWide,
  onShowMap,
}: {
  readonly wide: boolean;
  readonly onWide: (wide: boolean) => void;
  readonly onShowMap: () => void;
}) {
  const tool = useApp((state) => state.tool);
  const place = useApp((state) => {
    const id = state.tool.tool === "movePlace" ? state.tool.placeId : state.view.placeId;
    return id === null ? null : (state.document.places.get(id) ?? null);
  });
  const { setTool } = useActions();
  const [listShown, setListShown] = useState(false);
  const [sought, setSought] = useState("");

  function startAdding() {
    setTool({ tool: "addPlace", layer: "salon", lng: null, lat: null });
    onShowMap();
  }

  if (tool.tool === "addPlace") return <AddPlacePanel tool={tool} />;
  if (tool.tool === "movePlace" && place !== null) {
    return <MovePlacePanel place={place} lng={tool.lng} lat={tool.lat} />;
  }
  if (place !== null) return <PlacePanel key={place.id} place={place} onShowMap={onShowMap} />;
  return (
    <CoveragePanel
      wide={wide}
      onWide={onWide}
      onShowMap={onShowMap}
      listShown={listShown}
      onListShown={setListShown}
      placeList={<PlaceList sought={sought} onSought={setSought} onAdd={startAdding} />}
    />
  );
}
