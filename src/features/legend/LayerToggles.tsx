import { countedPlaces } from "../../domain/places/countedPlaces.ts";
import { PLACE_LAYERS, type PlaceLayer } from "../../domain/places/placeKind.ts";
import { useActions, useApp } from "../../state/useApp.ts";
import { LAYER_NAMES } from "../../text/kindNames.ts";
import { LEGEND_WORDS } from "../../text/legendWords.ts";
import { numberText } from "../../text/numberText.ts";
import { Icon } from "../../ui/Icon.tsx";
import { Symbol } from "../../ui/symbols/Symbol.tsx";
import styles from "./legend.module.css";

/** The layers of places: symbol, name, count; pressed = shown on the map and counted in the answer. */
export function LayerToggles() {
  const places = useApp((state) => state.document.places);
  const layers = useApp((state) => state.view.question.layers);
  const { setQuestion } = useActions();

  function toggle(layer: PlaceLayer) {
    const wanted = (each: PlaceLayer) =>
      each === layer ? !layers.includes(each) : layers.includes(each);
    setQuestion({ layers: PLACE_LAYERS.filter(wanted) });
  }

  return (
    <fieldset className={styles.layers} aria-label={LEGEND_WORDS.layers}>
      {PLACE_LAYERS.map((layer) => {
        const on = layers.includes(layer);
        return (
          <button
            key={layer}
            type="button"
            className={styles.layer}
            aria-pressed={on}
            onClick={() => toggle(layer)}
          >
            <span className={styles.tick}>{on ? <Icon name="check" size={14} /> : null}</span>
            <Symbol name={layer} size={20} />
            <span>{LAYER_NAMES[layer]}</span>
            <span className="num">
              {numberText(countedPlaces(places.values(), [layer]).length)}
            </span>
          </button>
        );
      })}
    </fieldset>
  );
}
