import { ASK_WORDS } from "../../text/askWords.ts";
import { dayText } from "../../text/dayText.ts";
import { numberText } from "../../text/numberText.ts";
import { OptionList } from "../../ui/OptionList.tsx";
import { WordMenu } from "../../ui/WordMenu.tsx";
import type { WordProps } from "./wordProps.ts";

/** By which zones the town is looked at. */
export function ZonesWord({ question, town, onChange }: WordProps) {
  const chosen = town.zoneSets.find((set) => set.id === question.zoneSetId);
  const options = town.zoneSets.map((set) => ({
    id: set.id,
    text: set.name,
    end: `${numberText(set.zones.length)}${ASK_WORDS.zoneCount}`,
    ...(set.asOf === undefined ? {} : { detail: `${dayText(set.asOf)}${ASK_WORDS.asOf}` }),
  }));
  return (
    <WordMenu word={chosen?.name ?? ASK_WORDS.zones} label={ASK_WORDS.zonesLabel}>
      {(close) =>
        options.length === 0 ? (
          <p>{ASK_WORDS.noZones}</p>
        ) : (
          <OptionList
            label={ASK_WORDS.zonesLabel}
            options={options}
            chosen={[question.zoneSetId]}
            onChoose={([id]) => {
              if (id !== undefined) onChange({ zoneSetId: id });
              close();
            }}
          />
        )
      }
    </WordMenu>
  );
}
