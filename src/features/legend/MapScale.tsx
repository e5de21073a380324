import { ScaleBar } from "../../map/ScaleBar.tsx";
import { useApp } from "../../state/useApp.ts";

/** The scale of the map as it is drawn now. */
export function MapScale() {
  const camera = useApp((state) => state.view.camera);
  const shown = useApp((state) => state.mapState === "shown");
  return shown && camera !== null ? <ScaleBar lat={camera.lat} zoom={camera.zoom} /> : null;
}
