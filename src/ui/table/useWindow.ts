import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from "react";
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
  const [box, setBox] = useState({ top: 0, height: 900, rowHeight: USUAL_ROW });
  useLayoutEffect(() => {
    const element = scroller.current;
    const row = sizer.current;
    if (element === null || row === null) return undefined;
    const measure = () =>
      setBox({
        top: element.scrollTop,
        height: element.clientHeight,
        rowHeight: row.offsetHeight || USUAL_ROW,
      });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    observer.observe(row);
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    const element = scroller.current;
    const onScroll = () => {
      if (element !== null) setBox((before) => ({ ...before, top: element.scrollTop }));
    };
    element?.addEventListener("scroll", onScroll, { passive: true });
    return () => element?.removeEventListener("scroll", onScroll);
  }, []);
  const { rowHeight } = box;
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
    range: visibleRows(box.top, box.height, rowHeight, rowCount),
    pageRows: Math.max(Math.floor(box.height / rowHeight) - 2, 1),
    showRow,
  };
}
