import { PEOPLE_CLASSES } from "../../domain/people/peopleClass.ts";
import { ASK_WORDS } from "../../text/askWords.ts";
import { PEOPLE_CLASS_NAMES } from "../../text/peopleClassNames.ts";
import { OptionList } from "../../ui/OptionList.tsx";
import { WordMenu } from "../../ui/WordMenu.tsx";
import type { WordProps } from "./wordProps.ts";

/** Whose coverage is asked; classes that the town does not count are shown with the reason. */
export function ClassWord({ question, town, onChange }: WordProps) {
  const options = PEOPLE_CLASSES.map((peopleClass) => ({
    id: peopleClass,
    text: PEOPLE_CLASS_NAMES[peopleClass].word,
    off: town.peopleClasses.includes(peopleClass)
      ? null
      : town.peopleClasses.length === 0
        ? ASK_WORDS.noPeople
        : ASK_WORDS.noClass,
  }));
  return (
    <WordMenu word={PEOPLE_CLASS_NAMES[question.peopleClass].word} label={ASK_WORDS.classLabel}>
      {(close) => (
        <OptionList
          label={ASK_WORDS.classLabel}
          options={options}
          chosen={[question.peopleClass]}
          onChoose={([id]) => {
            const peopleClass = PEOPLE_CLASSES.find((each) => each === id);
            if (peopleClass !== undefined) onChange({ peopleClass });
            close();
          }}
        />
      )}
    </WordMenu>
  );
}
