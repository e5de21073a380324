import type { Measure } from "../../domain/coverage/question.ts";
import { ASK_WORDS } from "../../text/askWords.ts";
import { MEASURE_NAMES } from "../../text/measureNames.ts";
import { OptionList } from "../../ui/OptionList.tsx";
import { WordMenu } from "../../ui/WordMenu.tsx";
import type { WordProps } from "./wordProps.ts";

const MEASURES: readonly Measure[] = ["street", "straightDetour", "straight"];

/** How distance is measured. A town without streets is told so, and what is done instead. */
export function MeasureWord({ question, town, onChange }: WordProps) {
  const measure =
    question.measure === "street" && !town.hasStreets ? "straightDetour" : question.measure;
  const options = MEASURES.map((each) => ({
    id: each,
    text: MEASURE_NAMES[each].word,
    detail: MEASURE_NAMES[each].detail,
    off: each === "street" && !town.hasStreets ? ASK_WORDS.noStreets : null,
  }));
  return (
    <WordMenu word={MEASURE_NAMES[measure].word} label={ASK_WORDS.measureLabel}>
      {(close) => (
        <OptionList
          label={ASK_WORDS.measureLabel}
          options={options}
          chosen={[measure]}
          onChoose={([id]) => {
            const chosen = MEASURES.find((each) => each === id);
            if (chosen !== undefined) onChange({ measure: chosen });
            close();
          }}
        />
      )}
    </WordMenu>
  );
}
