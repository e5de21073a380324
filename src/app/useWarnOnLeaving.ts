import { useEffect } from "react";
import { useApp } from "../state/useApp.ts";

/** The browser asks before the page is closed or loaded anew while a form or an import is not finished. */
export function useWarnOnLeaving(): void {
  const isWriting = useApp(
    ({ writtenPlaces, importStage }) => writtenPlaces.size > 0 || importStage.stage !== "give",
  );
  useEffect(() => {
    if (!isWriting) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    globalThis.addEventListener("beforeunload", ask);
    return () => globalThis.removeEventListener("beforeunload", ask);
  }, [isWriting]);
}
