import { useEffect, useRef, type RefObject } from "react";

/**
 * When one view takes the place of another (`step` changes) and what had the focus is gone with it, the
 * element around them takes the focus, so that the keyboard goes on from there and not from the top.
 */
export function useFocusKept<E extends HTMLElement>(step: string): RefObject<E | null> {
  const around = useRef<E>(null);
  const before = useRef(step);
  useEffect(() => {
    if (before.current === step) return;
    before.current = step;
    const { activeElement } = document;
    if (activeElement === null || activeElement === document.body) {
      around.current?.focus({ preventScroll: true });
    }
  }, [step]);
  return around;
}
