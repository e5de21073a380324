import { lazy, Suspense, type ComponentProps } from "react";
import { WRITE_WORDS } from "../../text/writeWords.ts";
import type { PlaceWriter } from "./PlaceWriter.tsx";

/** `PlaceWriter`, fetched when the first form is opened. */
export function LazyPlaceWriter(props: ComponentProps<typeof PlaceWriter>) {
  return (
    <Suspense fallback={<p>{WRITE_WORDS.opening}</p>}>
      <Loaded {...props} />
    </Suspense>
  );
}

const Loaded = lazy(async () => ({ default: (await import("./PlaceWriter.tsx")).PlaceWriter }));
