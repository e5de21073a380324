import { useId, useState } from "react";
import { isSame } from "../../domain/document/isSame.ts";
import type { PlaceLocation } from "../../domain/places/place.ts";
import { useApp } from "../../state/useApp.ts";
import { INTAKE_WORDS } from "../../text/intakeWords.ts";
import { positionErrorText } from "../../text/positionErrorText.ts";
import { POSITION_WORDS } from "../../text/positionWords.ts";
import { readNumber } from "../../text/readNumber.ts";
import { Button } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";
import type { PlanEntry } from "../../worker/intake/intakeJobs.ts";
import { PickOnMap } from "./PickOnMap.tsx";
import reviewStyles from "./review.module.css";

/** Where the place of a row is: as it was read, somewhere else that its address may mean, typed, or not known. */
export function PositionChoice({
  entry: { place, otherPositions },
  chosen,
  onChoose,
}: {
  readonly entry: PlanEntry;
  /** `undefined` = as it was read. */
  readonly chosen: PlaceLocation | null | undefined;
  readonly onChoose: (chosen: PlaceLocation | null | undefined) => void;
}) {
  const name = useId();
  const [isTyping, setIsTyping] = useState(false);
  const isOther = otherPositions.some(({ location }) => isSame(location, chosen));
  const isTyped = isTyping || (chosen !== undefined && chosen !== null && !isOther);
  const choose = (to: typeof chosen) => {
    setIsTyping(false);
    onChoose(to);
  };
  const choice = (text: string, checked: boolean, onPick: () => void) => (
    <label key={text} className={reviewStyles.choice}>
      <input type="radio" name={name} checked={checked} onChange={onPick} />
      <span>{text}</span>
    </label>
  );
  return (
    <fieldset className={reviewStyles.choices}>
      <legend>{INTAKE_WORDS.whichPosition}</legend>
      {place.location === null
        ? null
        : choice(
            `${INTAKE_WORDS.thisPosition}（${positionText(place.location)}）`,
            chosen === undefined && !isTyping,
            () => choose(undefined),
          )}
      {otherPositions.map(({ text, location }) =>
        choice(
          `「${text}」（${positionText(location)}）`,
          isSame(chosen, location) && !isTyping,
          () => choose(location),
        ),
      )}
      {choice(INTAKE_WORDS.typePosition, isTyped, () => setIsTyping(true))}
      {isTyped ? (
        <TypedPosition
          key={`${chosen?.lat} ${chosen?.lng}`}
          typed={isOther ? null : (chosen ?? null)}
          onUse={(lng, lat) => choose({ lng, lat, precision: "exact" })}
        />
      ) : null}
      {choice(
        INTAKE_WORDS.noPosition,
        !isTyping && (chosen === null || (chosen === undefined && place.location === null)),
        () => choose(place.location === null ? undefined : null),
      )}
      <PickOnMap
        place={place}
        from={chosen ?? place.location ?? otherPositions[0]?.location ?? null}
        onUse={({ lng, lat }) => choose({ lng, lat, precision: "exact" })}
      />
    </fieldset>
  );
}

/** In degrees: about 10 km. */
const AROUND = 0.1;

function TypedPosition({
  typed,
  onUse,
}: {
  readonly typed: PlaceLocation | null;
  readonly onUse: (lng: number, lat: number) => void;
}) {
  const [latText, setLatText] = useState(typed?.lat.toFixed(6) ?? "");
  const [lngText, setLngText] = useState(typed?.lng.toFixed(6) ?? "");
  const [asked, setAsked] = useState(false);
  const bounds = useApp((state) => state.town?.manifest.bounds) ?? [-180, -90, 180, 90];
  const lat = within(readNumber(latText), bounds[1], bounds[3]);
  const lng = within(readNumber(lngText), bounds[0], bounds[2]);
  function put() {
    setAsked(true);
    if (lat !== null && lng !== null) onUse(lng, lat);
  }
  return (
    <div className={reviewStyles.typed}>
      <Field
        label={POSITION_WORDS.lat}
        inputMode="decimal"
        autoComplete="off"
        value={latText}
        error={asked && lat === null ? positionErrorText("lat", bounds) : null}
        onChange={(event) => setLatText(event.target.value)}
      />
      <Field
        label={POSITION_WORDS.lng}
        inputMode="decimal"
        autoComplete="off"
        value={lngText}
        error={asked && lng === null ? positionErrorText("lng", bounds) : null}
        onChange={(event) => setLngText(event.target.value)}
      />
      <Button onClick={put}>{INTAKE_WORDS.putTyped}</Button>
      {typed === null ? null : <output>{INTAKE_WORDS.typedUsed(positionText(typed))}</output>}
    </div>
  );
}

/** A number in the town or around it; one farther away is a slip. */
function within(value: number | null, low: number, high: number): number | null {
  return value !== null && value >= low - AROUND && value <= high + AROUND ? value : null;
}

function positionText({ lat, lng }: PlaceLocation): string {
  return `${lat.toFixed(5)}, ${lng.toFixed(5)}`;
}
