import { useState } from "react";
import { PLACE_WORDS } from "../../text/placeWords.ts";
import { readNumber } from "../../text/readNumber.ts";
import { Button } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";
import styles from "./places.module.css";

const { adding: ADDING } = PLACE_WORDS;

/** A position in numbers: the way to place something without dragging or tapping. */
export function PositionForm({
  lng,
  lat,
  onUse,
}: {
  readonly lng: number | null;
  readonly lat: number | null;
  readonly onUse: (lng: number, lat: number) => void;
}) {
  const [latText, setLatText] = useState(shown(lat));
  const [lngText, setLngText] = useState(shown(lng));
  const [asked, setAsked] = useState(false);
  const [writtenFor, setWrittenFor] = useState({ lng, lat });
  if (writtenFor.lng !== lng || writtenFor.lat !== lat) {
    setWrittenFor({ lng, lat });
    setLatText(shown(lat));
    setLngText(shown(lng));
  }
  const latNumber = between(readNumber(latText), 20, 46);
  const lngNumber = between(readNumber(lngText), 122, 154);
  return (
    <form
      className={styles.position}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (latNumber !== null && lngNumber !== null) onUse(lngNumber, latNumber);
      }}
    >
      <Field
        label={ADDING.lat}
        inputMode="decimal"
        autoComplete="off"
        value={latText}
        error={asked && latNumber === null ? ADDING.latError : null}
        onChange={(event) => setLatText(event.target.value)}
      />
      <Field
        label={ADDING.lng}
        inputMode="decimal"
        autoComplete="off"
        value={lngText}
        error={asked && lngNumber === null ? ADDING.lngError : null}
        onChange={(event) => setLngText(event.target.value)}
      />
      <Button type="submit">{ADDING.takePosition}</Button>
    </form>
  );
}

function shown(degrees: number | null): string {
  return degrees === null ? "" : degrees.toFixed(6);
}

function between(value: number | null, low: number, high: number): number | null {
  return value !== null && value >= low && value <= high ? value : null;
}
