import { useEffect } from "react";

/**
 * A page that is opened by hand gets the focus on its heading (`#find-title`), also where it is loaded only then.
 * The first page of a visit takes no focus: nothing was pressed yet.
 */
export function useHeadingFocus(): void {
  useEffect(() => {
    const timer = setTimeout(() => {
      const focused = document.activeElement;
      const isGivenByFrame = focused !== null && focused.id === "find-main";
      if (isGivenByFrame) document.getElementById("find-title")?.focus({ preventScroll: true });
    });
    return () => clearTimeout(timer);
  }, []);
}
