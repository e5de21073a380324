import type { DayPattern, ScheduleRule } from "../../domain/schedules/schedule.ts";
import { dayPatternText } from "../../text/dayPatternText.ts";
import { SCHEDULE_WORDS } from "../../text/scheduleWords.ts";
import { Button } from "../../ui/Button.tsx";
import { DateList } from "./DateList.tsx";
import { KindChoice } from "./KindChoice.tsx";
import { MonthChoice } from "./MonthChoice.tsx";
import { MonthDays } from "./MonthDays.tsx";
import { newRule, type RuleKind } from "./newRule.ts";
import { NthWeekdays } from "./NthWeekdays.tsx";
import styles from "./ScheduleEditor.module.css";
import { TimesEditor } from "./TimesEditor.tsx";
import { WeeklyDays } from "./WeeklyDays.tsx";

/** One way of opening: which days, in which months, at what times. */
export function RuleEditor({
  rule,
  title,
  isOnly,
  onChange,
  onRemove,
  onIrregular,
}: {
  readonly rule: ScheduleRule;
  readonly title: string;
  readonly isOnly: boolean;
  readonly onChange: (rule: ScheduleRule) => void;
  readonly onRemove: () => void;
  readonly onIrregular: () => void;
}) {
  const kind = chosenKind(rule.days);
  return (
    <fieldset className={styles.part}>
      <legend>{title}</legend>
      <KindChoice
        kind={kind}
        withIrregular={isOnly}
        onChange={(each) => {
          if (each === "irregular") onIrregular();
          else if (each !== kind) onChange(newRule(each, rule));
        }}
      />
      <Days days={rule.days} onChange={(days) => onChange({ ...rule, days })} />
      {rule.days.kind === "dates" ? null : (
        <MonthChoice
          months={rule.months}
          onChange={(months) => {
            const { months: _, ...rest } = rule;
            onChange(months === undefined ? rest : { ...rest, months });
          }}
        />
      )}
      <TimesEditor times={rule.times} onChange={(times) => onChange({ ...rule, times })} />
      {isOnly ? null : (
        <Button look="quiet" className={styles.remove ?? ""} onClick={onRemove}>
          {SCHEDULE_WORDS.removeRule}
        </Button>
      )}
    </fieldset>
  );
}

function chosenKind(days: DayPattern): RuleKind | null {
  return days.kind === "besideNth" || days.kind === "holidays" ? null : days.kind;
}

function Days({
  days,
  onChange,
}: {
  readonly days: DayPattern;
  readonly onChange: (days: DayPattern) => void;
}) {
  switch (days.kind) {
    case "weekly":
      return <WeeklyDays days={days} onChange={onChange} />;
    case "nthWeekdays":
      return <NthWeekdays nths={days.nths} onChange={(nths) => onChange({ ...days, nths })} />;
    case "monthDays":
      return <MonthDays days={days.days} onChange={(each) => onChange({ ...days, days: each })} />;
    case "dates":
      return (
        <DateList
          label={SCHEDULE_WORDS.dates}
          dates={days.dates}
          onChange={(dates) => onChange({ ...days, dates })}
        />
      );
    case "besideNth":
    case "holidays":
      return <p className={styles.other}>{dayPatternText(days)}</p>;
  }
}
