import { dayAndMinute } from "./dayAndMinute.ts";
import type { FindStore } from "./useFind.ts";

/** The part of the page that knows of the signal; tests give their own. */
export interface SignalHost {
  readonly navigator: { readonly onLine: boolean };
  readonly document: {
    readonly visibilityState: string;
    addEventListener(type: "visibilitychange", listener: () => void): void;
  };
  addEventListener(type: "online" | "offline", listener: () => void): void;
  setInterval(listener: () => void, everyMs: number): unknown;
}

/**
 * Keeps the store in step with the signal and the clock: a page that is looked at again, or left open, shows today
 * and what has not ended yet.
 */
export function followOffline(
  store: FindStore,
  host: SignalHost,
  now: () => Date = () => new Date(),
): void {
  const tell = (): void => store.setState({ offline: !host.navigator.onLine });
  host.addEventListener("online", tell);
  host.addEventListener("offline", tell);
  const tellTime = (): void => {
    if (host.document.visibilityState === "visible") store.setState(dayAndMinute(now()));
  };
  host.document.addEventListener("visibilitychange", tellTime);
  host.setInterval(tellTime, EVERY_MS);
  tell();
}

/** Often enough for what ends on a quarter of an hour. */
const EVERY_MS = 5 * 60_000;
