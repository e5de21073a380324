import { useLayoutEffect, useRef, useState } from "react";

/**
 * The same object for the life of a component, whose functions do what the newest ones given do. For events
 * only: while drawing they are still those of the drawing before.
 */
export function useSteady<Handlers extends object>(newest: Handlers): Handlers {
  const latest = useRef(newest);
  useLayoutEffect(() => {
    latest.current = newest;
  });
  const [steady] = useState(
    // The ref is read when an event comes, never while drawing.
    // oxlint-disable-next-line react/refs
    () =>
      new Proxy(newest, {
        get: (_, name: keyof Handlers & string) => latest.current[name],
      }),
  );
  return steady;
}
