import { metresText } from "../text/metresText.ts";
import { scaleBar } from "./scaleBar.ts";

const MOST_PX = 100;

/** The scale of the map as a bar with its length: 「500 m」. Stands in the strip under the map. */
export function ScaleBar({ lat, zoom }: { readonly lat: number; readonly zoom: number }) {
  const { metres, widthPx } = scaleBar(lat, zoom, MOST_PX);
  const length = metres < 1000 ? metresText(metres) : `${metres / 1000}\u00a0km`;
  return (
    <svg width={widthPx + 64} height={20} role="img" aria-label={`縮尺 ${length}`}>
      <path d={`M1 8v6h${widthPx}V8`} fill="none" stroke="currentColor" strokeWidth={1.6} />
      <text x={widthPx + 7} y={15} fontSize={14} fill="currentColor">
        {length}
      </text>
    </svg>
  );
}
