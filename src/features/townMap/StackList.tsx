import { useEffect, useRef, type KeyboardEvent } from "react";
import type { Place } from "../../domain/places/place.ts";
import type { PlaceLayer } from "../../domain/places/placeKind.ts";
import { placeSymbol } from "../../map/places/drawnPlaces.ts";
import { MAP_WORDS } from "../../text/mapWords.ts";
import { Symbol } from "../../ui/symbols/Symbol.tsx";
import styles from "./StackList.module.css";

/** The places that one spot of the map stands for, to choose from. Takes the keyboard and gives it back. */
export function StackList({
  places,
  layers,
  onChoose,
  onClose,
}: {
  readonly places: readonly Place[];
  readonly layers: readonly PlaceLayer[];
  readonly onChoose: (placeId: string) => void;
  readonly onClose: () => void;
}) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    list.current?.querySelector("button")?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === "Escape") onClose();
    else if (event.key === "ArrowDown") moveFocus(list.current, 1);
    else if (event.key === "ArrowUp") moveFocus(list.current, -1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keys of the buttons inside
    <div className={styles.box} onKeyDown={onKeyDown}>
      <p className={styles.title} id="stack-title">
        {MAP_WORDS.stackTitle}
      </p>
      <ul ref={list} aria-labelledby="stack-title">
        {places.map((place) => (
          <li key={place.id}>
            <button type="button" className={styles.place} onClick={() => onChoose(place.id)}>
              <Symbol name={placeSymbol(place, layers)} size={24} />
              {place.name}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className={styles.close} onClick={onClose}>
        {MAP_WORDS.closeStack}
      </button>
    </div>
  );
}

function moveFocus(list: HTMLUListElement | null, step: 1 | -1): void {
  const buttons = [...(list?.querySelectorAll("button") ?? [])];
  const now = buttons.findIndex((button) => button === document.activeElement);
  buttons[(now + step + buttons.length) % buttons.length]?.focus();
}
