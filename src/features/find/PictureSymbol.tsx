import type { WorldPixel } from "../../map/worldPixels.ts";
import { SYMBOL_MARKUP, SYMBOL_VIEW_BOX, type SymbolName } from "../../ui/symbols/symbolMarkup.ts";

/** The symbol of a place inside a drawing, its middle at a point. */
export function PictureSymbol({
  name,
  at,
  sizePx,
}: {
  readonly name: SymbolName;
  readonly at: WorldPixel;
  readonly sizePx: number;
}) {
  return (
    <svg
      x={at.x - sizePx / 2}
      y={at.y - sizePx / 2}
      width={sizePx}
      height={sizePx}
      viewBox={SYMBOL_VIEW_BOX}
      dangerouslySetInnerHTML={{ __html: SYMBOL_MARKUP[name] }}
    />
  );
}
