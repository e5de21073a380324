import { limitOf } from "../../domain/coverage/limitOf.ts";
import type { Limit } from "../../domain/coverage/question.ts";
import { ASK_WORDS } from "../../text/askWords.ts";
import { LIMIT_PRESETS } from "../../text/limitPresets.ts";
import { limitText } from "../../text/limitText.ts";
import { metresText } from "../../text/metresText.ts";
import { OptionList } from "../../ui/OptionList.tsx";
import { WordMenu } from "../../ui/WordMenu.tsx";
import menu from "./menu.module.css";
import { OwnLimit } from "./OwnLimit.tsx";
import type { WordProps } from "./wordProps.ts";

/** How far: limits that planners use, each with its source, or one's own. */
export function LimitWord({ question, onChange }: WordProps) {
  const options = LIMIT_PRESETS.map((preset) => ({
    id: keyOf(preset.limit),
    text: `${limitText(preset.limit)}　${preset.name}`,
    detail: preset.source,
    ...(preset.limit.unit === "minutes"
      ? { end: metresText(limitOf(preset.limit, question.walker)) }
      : {}),
  }));
  return (
    <WordMenu word={limitText(question.limit)} label={ASK_WORDS.limitLabel}>
      {(close) => (
        <>
          <OptionList
            label={ASK_WORDS.limitLabel}
            options={options}
            chosen={[keyOf(question.limit)]}
            onChoose={([id]) => {
              const preset = LIMIT_PRESETS.find((each) => keyOf(each.limit) === id);
              if (preset !== undefined) onChange({ limit: preset.limit });
              close();
            }}
          />
          <p className={menu.note}>{ASK_WORDS.limitNote}</p>
          <OwnLimit
            limit={question.limit}
            onUse={(limit) => {
              onChange({ limit });
              close();
            }}
          />
        </>
      )}
    </WordMenu>
  );
}

function keyOf(limit: Limit): string {
  return `${limit.unit} ${limit.value}`;
}
