import { countedPlaces } from "../../domain/places/countedPlaces.ts";
import { CORE_KINDS, PLACE_LAYERS } from "../../domain/places/placeKind.ts";
import { useApp } from "../../state/useApp.ts";
import { ASK_WORDS } from "../../text/askWords.ts";
import { LAYER_NAMES } from "../../text/kindNames.ts";
import { layersText } from "../../text/layersText.ts";
import { numberText } from "../../text/numberText.ts";
import { Button } from "../../ui/Button.tsx";
import { OptionList } from "../../ui/OptionList.tsx";
import { Symbol } from "../../ui/symbols/Symbol.tsx";
import { WordMenu } from "../../ui/WordMenu.tsx";
import menu from "./menu.module.css";
import type { WordProps } from "./wordProps.ts";

/** Which kinds of place count. */
export function LayersWord({ question, onChange }: WordProps) {
  const places = useApp((state) => state.document.places);
  const options = PLACE_LAYERS.map((layer) => ({
    id: layer,
    text: LAYER_NAMES[layer],
    picture: <Symbol name={layer} />,
    end: `${numberText(countedPlaces(places.values(), [layer]).length)}${ASK_WORDS.places}`,
  }));
  return (
    <WordMenu word={layersText(question.layers)} label={ASK_WORDS.layersLabel}>
      {(close) => (
        <>
          <OptionList
            label={ASK_WORDS.layersLabel}
            options={options}
            chosen={question.layers}
            several
            onChoose={(ids) =>
              onChange({ layers: PLACE_LAYERS.filter((layer) => ids.includes(layer)) })
            }
          />
          <div className={menu.actions}>
            <Button small onClick={() => onChange({ layers: CORE_KINDS })}>
              {ASK_WORDS.chooseAll}
            </Button>
            <Button small onClick={() => onChange({ layers: [] })}>
              {ASK_WORDS.chooseNone}
            </Button>
            <Button small look="filled" onClick={close}>
              {ASK_WORDS.close}
            </Button>
          </div>
        </>
      )}
    </WordMenu>
  );
}
