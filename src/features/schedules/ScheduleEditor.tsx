import { useState } from "react";
import { editedSchedule } from "../../domain/schedules/editedSchedule.ts";
import type { Schedule, ScheduleRule } from "../../domain/schedules/schedule.ts";
import { separateRules } from "../../domain/schedules/separateRules.ts";
import { SCHEDULE_WORDS } from "../../text/scheduleWords.ts";
import { Button } from "../../ui/Button.tsx";
import { ClosingsEditor } from "./ClosingsEditor.tsx";
import { KindChoice } from "./KindChoice.tsx";
import { MovesEditor } from "./MovesEditor.tsx";
import { newRule } from "./newRule.ts";
import { OriginalText } from "./OriginalText.tsx";
import { RuleEditor } from "./RuleEditor.tsx";
import styles from "./ScheduleEditor.module.css";
import { SchedulePreview } from "./SchedulePreview.tsx";
import { ValidityFields } from "./ValidityFields.tsx";

/**
 * When a place opens, for somebody who does not know what a rule is: press days, write times, say when it
 * rests, and see the sentence and the next dates at once. `text` is what the schedule was read from, `today`
 * a day as `YYYY-MM-DD`. It is no form of its own and can stand in one.
 */
export function ScheduleEditor({
  value,
  isConfirmed,
  text,
  today,
  onChange,
}: {
  readonly value: Schedule | null;
  /** Whether a person has said that `value` is right; else it was only read from the words. */
  readonly isConfirmed: boolean;
  readonly text: string;
  readonly today: string;
  readonly onChange: (schedule: Schedule) => void;
}) {
  const schedule = value ?? blankSchedule(text);
  const change = (part: Partial<Schedule>) => onChange(editedSchedule(schedule, { text, ...part }));
  return (
    <div className={styles.editor}>
      <div className={styles.columns}>
        <OriginalText schedule={schedule} isConfirmed={isConfirmed} text={text} />
        <SchedulePreview
          schedule={schedule}
          isConfirmed={isConfirmed}
          today={today}
          onConfirm={onChange}
        />
        <div className={styles.fields}>
          <Rules
            rules={separateRules(schedule.rules)}
            isIrregular={value !== null && schedule.rules.length === 0}
            onChange={(rules) => change({ rules })}
          />
          {schedule.rules.length === 0 ? null : (
            <>
              <ClosingsEditor schedule={schedule} onChange={change} />
              <MovesEditor schedule={schedule} today={today} onChange={change} />
              <ValidityFields schedule={schedule} onChange={change} />
            </>
          )}
        </div>
      </div>
    </div>
  );
}

function blankSchedule(text: string): Schedule {
  return { text, certainty: "unknown", doubts: [], rules: [], closings: [], moves: [] };
}

/** Each way of opening in turn; 「ときどき」 sets them aside, so that they are there again afterwards. */
function Rules({
  rules,
  isIrregular,
  onChange,
}: {
  readonly rules: readonly ScheduleRule[];
  readonly isIrregular: boolean;
  readonly onChange: (rules: readonly ScheduleRule[]) => void;
}) {
  const [setAside, setSetAside] = useState<readonly ScheduleRule[]>([]);
  const shown = rules.length > 0 || isIrregular ? rules : [newRule("weekly")];
  if (shown.length === 0) {
    return (
      <fieldset className={styles.part}>
        <legend>{SCHEDULE_WORDS.when}</legend>
        <KindChoice
          kind="irregular"
          onChange={(kind) => {
            if (kind !== "irregular") onChange(setAside.length > 0 ? setAside : [newRule(kind)]);
          }}
        />
        <p className={styles.hint}>{SCHEDULE_WORDS.irregularText}</p>
      </fieldset>
    );
  }
  return (
    <>
      {shown.map((rule, index) => (
        <RuleEditor
          key={index}
          rule={rule}
          title={index === 0 ? SCHEDULE_WORDS.when : SCHEDULE_WORDS.alsoWhen}
          isOnly={shown.length === 1}
          onChange={(changed) => onChange(shown.with(index, changed))}
          onRemove={() => onChange(shown.toSpliced(index, 1))}
          onIrregular={() => {
            setSetAside(rules);
            onChange([]);
          }}
        />
      ))}
      <Button onClick={() => onChange([...shown, newRule("weekly")])}>
        {SCHEDULE_WORDS.addRule}
      </Button>
    </>
  );
}
