import { useDeferredValue, useMemo, useRef, useState, type KeyboardEvent } from "react";
import { countedPlaces } from "../../domain/places/countedPlaces.ts";
import type { Place } from "../../domain/places/place.ts";
import { PLACE_LAYERS } from "../../domain/places/placeKind.ts";
import { placeSymbol } from "../../map/places/drawnPlaces.ts";
import { useActions, useApp } from "../../state/useApp.ts";
import { KIND_NAMES } from "../../text/kindNames.ts";
import { placeCountText } from "../../text/placeCountText.ts";
import { PLACE_WORDS } from "../../text/placeWords.ts";
import { STATUS_NAMES } from "../../text/statusNames.ts";
import { Button } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { Symbol } from "../../ui/symbols/Symbol.tsx";
import { rowAfterKey } from "../../ui/table/rowAfterKey.ts";
import { CandidateList } from "./CandidateList.tsx";
import { foundPlaces } from "./foundPlaces.ts";
import listStyles from "./list.module.css";
import styles from "./places.module.css";

/** Every place of the layers shown, stacked and unlocated ones too: the map in words. */
export function PlaceList({
  sought,
  onSought,
  onAdd,
}: {
  /** What is written in the search field. */
  readonly sought: string;
  readonly onSought: (sought: string) => void;
  readonly onAdd: () => void;
}) {
  const places = useApp((state) => state.document.places);
  const layers = useApp((state) => state.view.question.layers);
  const wanted = useDeferredValue(sought);
  const found = useMemo(
    () => foundPlaces(places.values(), layers, wanted),
    [places, layers, wanted],
  );
  const counted = countedPlaces(found, layers).length;
  return (
    <section className={listStyles.list} aria-label={PLACE_WORDS.list.title}>
      <div className={listStyles.listHead}>
        <Field
          label={PLACE_WORDS.list.search}
          type="search"
          autoComplete="off"
          value={sought}
          onChange={(event) => onSought(event.target.value)}
        />
        <Button onClick={onAdd}>
          <Icon name="plus" />
          {PLACE_WORDS.add}
        </Button>
      </div>
      <output className={listStyles.count}>{placeCountText(found.length, counted)}</output>
      {found.length === 0 ? <NothingFound onClear={() => onSought("")} /> : <Rows places={found} />}
      <CandidateList />
    </section>
  );
}

function NothingFound({ onClear }: { readonly onClear: () => void }) {
  return (
    <div className={listStyles.nothing}>
      <p>{PLACE_WORDS.list.empty}</p>
      <Button onClick={onClear}>{PLACE_WORDS.list.clear}</Button>
    </div>
  );
}

function Rows({ places }: { readonly places: readonly Place[] }) {
  const hoveredId = useApp((state) => state.hoveredPlaceId);
  const { selectPlace, hoverPlace } = useActions();
  const list = useRef<HTMLUListElement>(null);
  const [stop, setStop] = useState(0);
  const tabStop = Math.min(stop, places.length - 1);

  function onKeyDown(event: KeyboardEvent, index: number) {
    const next = rowAfterKey(event.key, index, places.length);
    if (next === null) return;
    event.preventDefault();
    setStop(next);
    list.current?.querySelectorAll("button")[next]?.focus();
  }

  return (
    <ul ref={list} onPointerLeave={() => hoverPlace(null)}>
      {places.map((place, index) => (
        <li key={place.id}>
          <button
            type="button"
            className={listStyles.row}
            data-hovered={place.id === hoveredId}
            tabIndex={index === tabStop ? 0 : -1}
            onClick={() => selectPlace(place.id)}
            onKeyDown={(event) => onKeyDown(event, index)}
            onPointerEnter={() => hoverPlace(place.id)}
            onFocus={() => {
              setStop(index);
              hoverPlace(place.id);
            }}
            onBlur={() => hoverPlace(null)}
          >
            <RowWords place={place} />
          </button>
        </li>
      ))}
    </ul>
  );
}

function RowWords({ place }: { readonly place: Place }) {
  return (
    <>
      <Symbol
        name={placeSymbol(place, PLACE_LAYERS)}
        size={28}
        label={KIND_NAMES[place.kinds[0]]}
      />
      <span className={listStyles.rowWords}>
        <span className={listStyles.rowName}>{place.name}</span>
        <span className={styles.small}>{place.scheduleText ?? PLACE_WORDS.scheduleUnknown}</span>
        {place.location === null ? (
          <span className={listStyles.rowWarn}>{PLACE_WORDS.notLocated}</span>
        ) : null}
        {place.status.state === "open" ? null : (
          <span className={listStyles.rowWarn}>{STATUS_NAMES[place.status.state]}</span>
        )}
      </span>
    </>
  );
}
