import { useEffect, useState, type RefObject } from "react";

/** How big a drawing is on the screen, in CSS px, and how many px a rem is. */
export interface DrawingSize {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly remPx: number;
}

/** The size of an element, measured again when it or the letters change; `usual` before it is on the screen. */
export function useDrawingSize(
  element: RefObject<HTMLElement | null>,
  usual: DrawingSize,
): DrawingSize {
  const [size, setSize] = useState(usual);
  useEffect(() => {
    const watched = element.current;
    if (watched === null) return;
    const observer = new ResizeObserver(() => {
      const { clientWidth: width, clientHeight: height } = watched;
      const remPx = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      if (width > 0 && height > 0) setSize({ widthPx: width, heightPx: height, remPx });
    });
    observer.observe(watched);
    return () => observer.disconnect();
  }, [element]);
  return size;
}
