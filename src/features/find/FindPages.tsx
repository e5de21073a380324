import { lazy, Suspense, useEffect, useRef } from "react";
import type { FindPage } from "../../state/find/findState.ts";
import { useFind, useLanguage } from "../../state/find/useFind.ts";
import { FIND_FRAME_WORDS } from "../../text/find/findFrameWords.ts";
import { RubyText } from "../../ui/RubyText.tsx";
import { FindList } from "./FindList.tsx";
import styles from "./FindFrame.module.css";

/** The page that is open; all but the list are loaded when they are first opened. */
export function FindPages() {
  const words = FIND_FRAME_WORDS[useLanguage()];
  const isOpen = useFind((state) => state.town !== null);
  const page = useFind((state) => state.view.page);
  const placeId = useFind((state) => state.view.placeId);
  useFocusOnNewPage(placeId ?? page);
  if (!isOpen) {
    return (
      <output className={styles.opening}>
        <RubyText text={words.opening} />
      </output>
    );
  }
  const Page = PAGES[page];
  return (
    <Suspense fallback={null}>{placeId === null ? <Page /> : <PlacePage key={placeId} />}</Suspense>
  );
}

const PlacePage = lazy(async () => ({ default: (await import("./PlacePage.tsx")).PlacePage }));

const PAGES: Readonly<Record<FindPage, React.ComponentType>> = {
  list: FindList,
  map: lazy(async () => ({ default: (await import("./FindMap.tsx")).FindMap })),
  talk: lazy(async () => ({ default: (await import("./TalkPage.tsx")).TalkPage })),
  kept: lazy(async () => ({ default: (await import("./KeptPage.tsx")).KeptPage })),
  from: lazy(async () => ({ default: (await import("./FromPage.tsx")).FromPage })),
  settings: lazy(async () => ({ default: (await import("./SettingsPage.tsx")).SettingsPage })),
  print: lazy(async () => ({ default: (await import("./PrintPage.tsx")).PrintPage })),
  news: lazy(async () => ({ default: (await import("./NewsPage.tsx")).NewsPage })),
};

/**
 * A page opened by hand begins at its top, one come back to where it was left, with the focus on it; the first one
 * takes no focus.
 */
function useFocusOnNewPage(page: string): void {
  const shown = useRef(page);
  const leftAt = useRef(new Map<string, number>());
  useEffect(() => {
    const remember = (): void => void leftAt.current.set(page, window.scrollY);
    window.addEventListener("scroll", remember, { passive: true });
    return () => window.removeEventListener("scroll", remember);
  }, [page]);
  useEffect(() => {
    if (shown.current === page) return;
    shown.current = page;
    const isList = page === "list";
    window.scrollTo(0, isList ? (leftAt.current.get(page) ?? 0) : 0);
    if (!isList) document.getElementById("find-main")?.focus({ preventScroll: true });
  }, [page]);
}
