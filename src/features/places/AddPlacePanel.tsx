import { useRef } from "react";
import { PLACE_LAYERS } from "../../domain/places/placeKind.ts";
import type { MapTool } from "../../state/appState.ts";
import { useActions } from "../../state/useApp.ts";
import { LAYER_NAMES } from "../../text/kindNames.ts";
import { PLACE_WORDS } from "../../text/placeWords.ts";
import { Button } from "../../ui/Button.tsx";
import { Chip } from "../../ui/Chip.tsx";
import { Symbol } from "../../ui/symbols/Symbol.tsx";
import { useShownFromTop } from "../../ui/useShownFromTop.ts";
import { LazyPlaceWriter } from "./LazyPlaceWriter.tsx";
import { PositionForm } from "./PositionForm.tsx";
import formStyles from "./form.module.css";
import styles from "./places.module.css";

const { adding: ADDING } = PLACE_WORDS;

/** A new place: what it is, then where on the map or in numbers, then what is known of it. */
export function AddPlacePanel({
  tool,
}: {
  readonly tool: Extract<MapTool, { readonly tool: "addPlace" }>;
}) {
  const { setTool } = useActions();
  const { lng, lat } = tool;
  const panel = useRef<HTMLElement>(null);
  useShownFromTop(panel, lng === null ? "where" : "what");
  const stop = () => setTool({ tool: "look" });

  return (
    <section ref={panel} className={styles.panel} aria-label={ADDING.step}>
      <h2 className={styles.title}>{ADDING.step}</h2>
      {lng === null || lat === null ? (
        <>
          <LayerChips tool={tool} />
          <p className={styles.step}>{ADDING.tap}</p>
          <PositionForm
            lng={lng}
            lat={lat}
            onUse={(newLng, newLat) => setTool({ ...tool, lng: newLng, lat: newLat })}
          />
          <div className={formStyles.formButtons}>
            <Button onClick={stop}>{PLACE_WORDS.keep}</Button>
          </div>
        </>
      ) : (
        <>
          <p>{ADDING.here}</p>
          <p className={styles.small}>
            {ADDING.lat} {lat.toFixed(6)}、{ADDING.lng} {lng.toFixed(6)}
          </p>
          <LazyPlaceWriter
            place={null}
            kind={tool.layer}
            location={{ lng, lat, precision: "exact" }}
            onShowMap={() => {}}
            onDone={stop}
          />
        </>
      )}
    </section>
  );
}

function LayerChips({ tool }: { readonly tool: Extract<MapTool, { readonly tool: "addPlace" }> }) {
  const { setTool } = useActions();
  return (
    <fieldset className={formStyles.chips}>
      <legend>{ADDING.kind}</legend>
      {PLACE_LAYERS.map((layer) => (
        <Chip
          key={layer}
          pressed={tool.layer === layer}
          onChange={() => setTool({ ...tool, layer })}
        >
          <Symbol name={layer} size={22} />
          {LAYER_NAMES[layer]}
        </Chip>
      ))}
    </fieldset>
  );
}
