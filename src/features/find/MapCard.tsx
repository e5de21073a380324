import { type KeyboardEvent, useEffect, useRef } from "react";
import type { FoundPlace } from "../../domain/find/foundPlace.ts";
import { foundPlaceOf } from "../../domain/find/foundPlaceOf.ts";
import type { FindState } from "../../state/find/findState.ts";
import { useFind, useLanguage } from "../../state/find/useFind.ts";
import { MAP_PAGE_WORDS } from "../../text/find/mapPageWords.ts";
import { withoutRuby } from "../../text/find/withoutRuby.ts";
import { Icon } from "../../ui/Icon.tsx";
import styles from "./FindMap.module.css";
import { FindRow } from "./FindRow.tsx";

/** The places that were touched, as rows of the list; takes the keyboard while it is open and gives it back. */
export function MapCard({
  placeIds,
  onClose,
}: {
  readonly placeIds: readonly string[];
  readonly onClose: () => void;
}) {
  const words = MAP_PAGE_WORDS[useLanguage()];
  const answer = useFind((state) => state.answer);
  const places = useFind((state) => state.places);
  const today = useFind((state) => state.today);
  const nowMinute = useFind((state) => state.nowMinute);
  const period = useFind((state) => state.view.period);
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    card.current?.querySelector("a")?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);

  function closeByKey(event: KeyboardEvent) {
    if (event.key === "Escape") onClose();
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys of the links inside
    <div
      ref={card}
      className={styles.card}
      role="group"
      aria-label={withoutRuby(words.severalHere)}
      onKeyDown={closeByKey}
    >
      <ul>
        {placeIds.map((id) => {
          const found = answeredPlace(answer, id);
          const place = places.find((each) => each.id === id);
          if (place === undefined) return null;
          return (
            <FindRow
              key={id}
              found={found ?? foundPlaceOf(place, { today, nowMinute, period }, null)}
              showsWalk={found !== undefined}
              onPoint={nothing}
            />
          );
        })}
      </ul>
      <button
        type="button"
        className={styles.close}
        aria-label={withoutRuby(words.close)}
        onClick={onClose}
      >
        <Icon name="close" size={22} />
      </button>
    </div>
  );
}

/** The place as the answer has it, with its walk; `undefined` = it is none of the answer. */
function answeredPlace(answer: FindState["answer"], id: string): FoundPlace | undefined {
  if (answer === null) return undefined;
  const { rows, others, unknown } = answer;
  return [...rows, ...others, ...unknown].find(({ place }) => place.id === id);
}

function nothing(): void {}
