import { metresText } from "../../text/metresText.ts";
import { frameBounds, type PictureFrame } from "../../map/picture/pictureFrame.ts";
import { scaleBar } from "../../map/scaleBar.ts";
import styles from "./RoutePicture.module.css";

/** The scale of a drawing at its lower right: 「100 m」 on a bar of that length. */
export function PictureScale({
  frame,
  remPx,
}: {
  readonly frame: PictureFrame;
  readonly remPx: number;
}) {
  const [, south, , north] = frameBounds(frame);
  const bar = scaleBar((south + north) / 2, frame.zoom, 4.6 * remPx);
  const text = bar.metres < 1000 ? metresText(bar.metres) : `${bar.metres / 1000}\u00a0km`;
  const line = `M1 -6V0H${bar.widthPx.toFixed(1)}V-6`;
  const middle = bar.widthPx / 2;
  const margin = Math.max(16, 1.6 * remPx - middle);
  const left = frame.widthPx - margin - bar.widthPx;
  return (
    <g transform={`translate(${left.toFixed(1)} ${(frame.heightPx - 16).toFixed(1)})`} fill="none">
      <path d={line} stroke="#fff" strokeWidth={5} />
      <path d={line} stroke="#24211C" strokeWidth={1.8} />
      <text className={styles.scale} x={middle} y={-4} fontSize={0.875 * remPx} textAnchor="middle">
        {text}
      </text>
    </g>
  );
}
