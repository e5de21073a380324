import { WALKER_TRAITS, WALKERS } from "../../domain/network/walker.ts";
import { ASK_WORDS } from "../../text/askWords.ts";
import { WALKER_NAMES } from "../../text/walkerNames.ts";
import { OptionList } from "../../ui/OptionList.tsx";
import { WordMenu } from "../../ui/WordMenu.tsx";
import type { WordProps } from "./wordProps.ts";

/** Who walks, how fast, and where that speed comes from. */
export function WalkerWord({ question, onChange }: WordProps) {
  const options = WALKERS.map((walker) => ({
    id: walker,
    text: WALKER_NAMES[walker].word,
    detail: WALKER_NAMES[walker].source,
    end: `${WALKER_TRAITS[walker].metresPerMinute}\u00a0${ASK_WORDS.metresAMinute}`,
  }));
  return (
    <WordMenu word={WALKER_NAMES[question.walker].word} label={ASK_WORDS.walkerLabel}>
      {(close) => (
        <OptionList
          label={ASK_WORDS.walkerLabel}
          options={options}
          chosen={[question.walker]}
          onChoose={([id]) => {
            const walker = WALKERS.find((each) => each === id);
            if (walker !== undefined) onChange({ walker });
            close();
          }}
        />
      )}
    </WordMenu>
  );
}
