import { useState } from "react";
import type { Bounds } from "../../domain/geo/lngLat.ts";
import { useApp } from "../../state/useApp.ts";
import { PLACE_WORDS } from "../../text/placeWords.ts";
import { positionErrorText } from "../../text/positionErrorText.ts";
import { readNumber } from "../../text/readNumber.ts";
import { Button } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";
import formStyles from "./form.module.css";

const { adding: ADDING } = PLACE_WORDS;
const WORLD: Bounds = [-180, -90, 180, 90];
/** In degrees: about 10 km. */
const AROUND = 0.1;

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
  const bounds = useApp((state) => state.town?.manifest.bounds ?? WORLD);
  const latNumber = near(readNumber(latText), bounds[1], bounds[3]);
  const lngNumber = near(readNumber(lngText), bounds[0], bounds[2]);
  function use() {
    setAsked(true);
    if (latNumber !== null && lngNumber !== null) onUse(lngNumber, latNumber);
  }

  return (
    // It may stand inside a form, so it is none; Enter in its fields does what its button does.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className={formStyles.position}
      onKeyDown={(event) => {
        if (event.key !== "Enter" || !(event.target instanceof HTMLInputElement)) return;
        event.preventDefault();
        use();
      }}
    >
      <Field
        label={ADDING.lat}
        inputMode="decimal"
        autoComplete="off"
        value={latText}
        error={asked && latNumber === null ? positionErrorText("lat", bounds) : null}
        onChange={(event) => setLatText(event.target.value)}
      />
      <Field
        label={ADDING.lng}
        inputMode="decimal"
        autoComplete="off"
        value={lngText}
        error={asked && lngNumber === null ? positionErrorText("lng", bounds) : null}
        onChange={(event) => setLngText(event.target.value)}
      />
      <Button onClick={use}>{ADDING.takePosition}</Button>
    </div>
  );
}

function shown(degrees: number | null): string {
  return degrees === null ? "" : degrees.toFixed(6);
}

/** A number in the town or around it; one farther away is a slip, such as latitude and longitude exchanged. */
function near(value: number | null, low: number, high: number): number | null {
  return value !== null && value >= low - AROUND && value <= high + AROUND ? value : null;
}
