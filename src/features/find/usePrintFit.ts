import { useLayoutEffect, type RefObject } from "react";

/**
 * Makes the letters of a sheet as large as its page allows: from 1.4 × down to 1 × of the smallest sizes (`--fit`),
 * with a map of at least 46 mm; where even 1 × is too much, what may be left out is (`data-tight` 1: what happens and
 * notes, 2: a lower map). Done once for a sheet, and again when fonts arrive.
 * LIMIT: a page that is still too full keeps its first lines; six places of usual length never are.
 */
export function usePrintFit(sheet: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const page = sheet.current;
    if (page === null) return;
    const again = (): void => fit(page);
    again();
    document.fonts.addEventListener("loadingdone", again);
    return () => document.fonts.removeEventListener("loadingdone", again);
  }, [sheet]);
}

function fit(page: HTMLElement): void {
  for (const tight of ["0", "1", "2"]) {
    page.dataset["tight"] = tight;
    for (const size of tight === "0" ? SIZES : [1]) {
      page.style.setProperty("--fit", String(size));
      if (page.scrollHeight <= page.clientHeight + 1) return;
    }
  }
}

/** Largest first. */
const SIZES: readonly number[] = [1.4, 1.35, 1.3, 1.25, 1.2, 1.15, 1.1, 1.05, 1];
