import { useEffect, useRef, type RefObject } from "react";

/** Scrolls to the head of a view when it appears and whenever `step` changes, so that nobody lands in its middle. */
export function useShownFromTop(view: RefObject<HTMLElement | null>, step = ""): void {
  const shown = useRef<string>(null);
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    view.current?.scrollIntoView({ block: "start" });
  }, [view, step]);
}
