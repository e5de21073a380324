import { metresText } from "../../text/metresText.ts";
import { frameBounds, type PictureFrame } from "../../map/picture/pictureFrame.ts";
import { metresPerPixel } from "../../map/metresPerPixel.ts";
import { scaleBar } from "../../map/scaleBar.ts";
import styles from "./RoutePicture.module.css";

/** The scale of a drawing in a lower corner: a bar of 100 m where that is a handy length, else a round one. */
export function PictureScale({
  frame,
  remPx,
  side,
}: {
  readonly frame: PictureFrame;
  readonly remPx: number;
  readonly side: "left" | "right";
}) {
  const [, south, , north] = frameBounds(frame);
  const lat = (south + north) / 2;
  const hundred = { metres: 100, widthPx: 100 / metresPerPixel(lat, frame.zoom) };
  const isFit = hundred.widthPx > 2 * remPx && hundred.widthPx < 0.36 * frame.widthPx;
  const bar = isFit ? hundred : scaleBar(lat, frame.zoom, 6.2 * remPx);
  const text = bar.metres < 1000 ? metresText(bar.metres) : `${bar.metres / 1000}\u00a0km`;
  const line = `M1 -6V0H${bar.widthPx.toFixed(1)}V-6`;
  const middle = bar.widthPx / 2;
  const margin = Math.max(16, 1.6 * remPx - middle);
  const left = side === "left" ? margin : frame.widthPx - margin - bar.widthPx;
  return (
    <g transform={`translate(${left.toFixed(1)} ${(frame.heightPx - 16).toFixed(1)})`} fill="none">
      <path d={line} stroke="#fff" strokeWidth={5} />
      <path d={line} stroke="#24211C" strokeWidth={1.8} />
      <text className={styles.scale} x={middle} y={-4} fontSize={remPx} textAnchor="middle">
        {text}
      </text>
    </g>
  );
}
