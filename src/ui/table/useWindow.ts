import { useCallback, useLayoutEffect, useRef, useState, type RefObject } from "react";
import { type RowRange, visibleRows } from "./visibleRows.ts";

interface Window {
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** An element as high as a row, so that rows grow with the text. */
  readonly sizer: RefObject<HTMLDivElement | null>;
  readonly rowHeight: number;
  readonly range: RowRange;
  readonly pageRows: number;
  /** Scrolls as little as is needed to bring a row into sight, below the heads. */
  readonly showRow: (row: number) => void;
}

const USUAL_ROW = 36;

/** Which rows of a long list of rows of one height are in sight, followed while it scrolls and changes size. */
export function useWindow(rowCount: number): Window {
  const scroller = useRef<HTMLDivElement>(null);
  const sizer = useRef<HTMLDivElement>(null);
  const [box, setBox] = useState({ height: 900, rowHeight: USUAL_ROW });
  const { height, rowHeight } = box;
  const [range, setRange] = useState(() => visibleRows(0, height, rowHeight, rowCount));
  useLayoutEffect(() => {
    const element = scroller.current;
    const row = sizer.current;
    if (element === null || row === null) return undefined;
    const measure = () =>
      setBox({ height: element.clientHeight, rowHeight: row.offsetHeight || USUAL_ROW });
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    observer.observe(row);
    return () => observer.disconnect();
  }, []);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    const follow = () => {
      const now = visibleRows(element.scrollTop, height, rowHeight, rowCount);
      setRange((before) => (before.first === now.first && before.end === now.end ? before : now));
    };
    follow();
    element.addEventListener("scroll", follow, { passive: true });
    return () => element.removeEventListener("scroll", follow);
  }, [height, rowHeight, rowCount]);
  const showRow = useCallback(
    (row: number) => {
      const element = scroller.current;
      if (element === null) return;
      const head = rowHeight;
      const top = row * rowHeight;
      const lowest = element.scrollTop + element.clientHeight - head - rowHeight;
      if (top < element.scrollTop) element.scrollTop = top;
      else if (top > lowest) element.scrollTop = top - element.clientHeight + head + rowHeight;
    },
    [rowHeight],
  );
  return {
    scroller,
    sizer,
    rowHeight,
    range,
    pageRows: Math.max(Math.floor(height / rowHeight) - 2, 1),
    showRow,
  };
}
