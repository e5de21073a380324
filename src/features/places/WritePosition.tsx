import { useRef, useState } from "react";
import { locationOfAddress } from "../../domain/addresses/locationOfAddress.ts";
import type { PlaceLocation } from "../../domain/places/place.ts";
import { layerOfKind } from "../../domain/places/placeKind.ts";
import { useActions, useApp } from "../../state/useApp.ts";
import { addressFoundText } from "../../text/addressFoundText.ts";
import { FIELD_WORDS } from "../../text/fieldWords.ts";
import { POSITION_WORDS } from "../../text/positionWords.ts";
import { PRECISION_NAMES } from "../../text/precisionNames.ts";
import { Button } from "../../ui/Button.tsx";
import { Segments } from "../../ui/Segments.tsx";
import { useShownFromTop } from "../../ui/useShownFromTop.ts";
import formStyles from "./form.module.css";
import styles from "./places.module.css";
import { PositionForm } from "./PositionForm.tsx";
import { useWriting } from "./useWriting.ts";

const PRECISIONS: readonly PlaceLocation["precision"][] = ["exact", "building", "block", "hidden"];

/** Where the place is: put on the map, typed in numbers, how exactly, or not known. */
export function WritePosition({ onShowMap }: { readonly onShowMap: () => void }) {
  const { placeId, written, onChange } = useWriting();
  const tool = useApp((state) => state.tool);
  const { setTool } = useActions();
  const [numbers, setNumbers] = useState(false);
  const { location } = written;
  const isPicking = tool.tool === "pickPosition" && tool.placeId === placeId;
  const put = (lng: number, lat: number) =>
    onChange({ location: { lng, lat, precision: location?.precision ?? "exact" } });

  function startPicking() {
    setTool({
      tool: "pickPosition",
      placeId,
      symbol: layerOfKind(written.kinds[0] ?? "other"),
      lng: location?.lng ?? null,
      lat: location?.lat ?? null,
    });
    onShowMap();
  }

  return (
    <fieldset className={formStyles.where}>
      <legend>{FIELD_WORDS.location}</legend>
      {isPicking ? (
        <Picking onPut={put} />
      ) : (
        <>
          <PositionWords location={location} />
          <div className={formStyles.formButtons}>
            <Button
              onClick={() => {
                // The form must be kept for the map to write into it.
                onChange({});
                startPicking();
              }}
            >
              {POSITION_WORDS.pick}
            </Button>
            <ByAddress onFound={(found) => onChange({ location: found })} />
            <Button aria-expanded={numbers} onClick={() => setNumbers(!numbers)}>
              {POSITION_WORDS.byNumbers}
            </Button>
            {location === null ? null : (
              <Button look="quiet" onClick={() => onChange({ location: null })}>
                {POSITION_WORDS.clear}
              </Button>
            )}
          </div>
          {numbers ? (
            <PositionForm lng={location?.lng ?? null} lat={location?.lat ?? null} onUse={put} />
          ) : null}
        </>
      )}
      {location === null ? null : (
        <div className={formStyles.mainKind}>
          <p className={styles.small}>{POSITION_WORDS.precision}</p>
          <Segments
            label={POSITION_WORDS.precision}
            small
            options={PRECISIONS.map((value) => ({ value, text: PRECISION_NAMES[value] }))}
            value={location.precision}
            onChange={(precision) => onChange({ location: { ...location, precision } })}
          />
        </div>
      )}
    </fieldset>
  );
}

function PositionWords({ location }: { readonly location: PlaceLocation | null }) {
  if (location === null) return <p>{POSITION_WORDS.none}</p>;
  return (
    <p>
      {POSITION_WORDS.lat} {location.lat.toFixed(6)}、{POSITION_WORDS.lng} {location.lng.toFixed(6)}
    </p>
  );
}

/** While the map is asked for the position: what to do there, and the same by buttons here. */
function Picking({ onPut }: { readonly onPut: (lng: number, lat: number) => void }) {
  const tool = useApp((state) => state.tool);
  const { setTool } = useActions();
  const words = useRef<HTMLDivElement>(null);
  useShownFromTop(words);
  const { lng, lat } = tool.tool === "look" ? { lng: null, lat: null } : tool;
  const stop = () => setTool({ tool: "look" });
  return (
    <div ref={words}>
      <p className={styles.step}>{POSITION_WORDS.picking}</p>
      <div className={formStyles.formButtons}>
        <Button onClick={stop}>{POSITION_WORDS.keep}</Button>
        {lng === null || lat === null ? null : (
          <Button
            look="filled"
            onClick={() => {
              onPut(lng, lat);
              stop();
            }}
          >
            {POSITION_WORDS.putHere}
          </Button>
        )}
      </div>
    </div>
  );
}

/** Looks the address of the form up in the town's own table, and says what was found. */
function ByAddress({ onFound }: { readonly onFound: (location: PlaceLocation) => void }) {
  const { written } = useWriting();
  const { locateAddress } = useActions();
  const [said, setSaid] = useState("");

  async function look() {
    const address = written.texts.address.trim();
    if (address === "") {
      setSaid(POSITION_WORDS.noAddress);
      return;
    }
    const found = await locateAddress(address);
    if (found === null) return;
    setSaid(addressFoundText(found));
    const location = locationOfAddress(found, written.privateHome);
    if (location !== null) onFound(location);
  }

  return (
    <>
      <Button onClick={() => void look()}>{POSITION_WORDS.byAddress}</Button>
      <output className={formStyles.said}>{said}</output>
    </>
  );
}
