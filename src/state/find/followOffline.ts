import { localDay } from "../localDay.ts";
import type { FindStore } from "./useFind.ts";

/** The part of the page that knows of the signal; tests give their own. */
export interface SignalHost {
  readonly navigator: { readonly onLine: boolean };
  readonly document: {
    readonly visibilityState: string;
    addEventListener(type: "visibilitychange", listener: () => void): void;
  };
  addEventListener(type: "online" | "offline", listener: () => void): void;
}

/** Keeps the store in step with the signal, and with the day: a page left open over night shows today again. */
export function followOffline(
  store: FindStore,
  host: SignalHost,
  now: () => Date = () => new Date(),
): void {
  const tell = (): void => store.setState({ offline: !host.navigator.onLine });
  host.addEventListener("online", tell);
  host.addEventListener("offline", tell);
  host.document.addEventListener("visibilitychange", () => {
    const today = localDay(now());
    if (host.document.visibilityState === "visible" && today !== store.getState().today) {
      store.setState({ today });
    }
  });
  tell();
}
