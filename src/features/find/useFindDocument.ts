import { useEffect } from "react";
import { useFind } from "../../state/find/useFind.ts";
import { FIND_FRAME_WORDS } from "../../text/find/findFrameWords.ts";
import { withoutRuby } from "../../text/find/withoutRuby.ts";

/** Language, size and contrast of the whole document while さがす is open, its title, and where the focus goes. */
export function useFindDocument(): void {
  const { language, textSize, contrast } = useFind((state) => state.preferences);
  useEffect(() => {
    const { documentElement: page } = document;
    page.lang = language === "en" ? "en" : "ja";
    page.dataset["textSize"] = textSize;
    page.dataset["contrast"] = contrast;
    return () => {
      page.lang = "ja";
      delete page.dataset["textSize"];
      delete page.dataset["contrast"];
    };
  }, [language, textSize, contrast]);
  useTitle();
}

function useTitle(): void {
  const language = useFind((state) => state.preferences.language);
  const town = useFind((state) => state.town?.manifest.name ?? "");
  const place = useFind(({ places, view }) => places.find(({ id }) => id === view.placeId)?.name);
  useEffect(() => {
    const product = withoutRuby(FIND_FRAME_WORDS[language].product);
    document.title = [place, `${product} ${town}`.trim()].filter(Boolean).join(" | ");
  }, [language, town, place]);
}
