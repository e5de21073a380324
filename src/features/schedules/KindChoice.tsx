import { SCHEDULE_WORDS } from "../../text/scheduleWords.ts";
import { Chip } from "../../ui/Chip.tsx";
import type { RuleKind } from "./newRule.ts";
import styles from "./ScheduleEditor.module.css";

const KINDS = ["weekly", "nthWeekdays", "monthDays", "dates"] as const;

/** 毎週, 第何週, 日にち, 決まった日, and 「ときどき」 where it is the only way of opening. `null` = another kind. */
export function KindChoice({
  kind,
  withIrregular = true,
  onChange,
}: {
  readonly kind: RuleKind | "irregular" | null;
  readonly withIrregular?: boolean;
  readonly onChange: (kind: RuleKind | "irregular") => void;
}) {
  return (
    <div role="group" aria-label={SCHEDULE_WORDS.kind} className={styles.chips}>
      {[...KINDS, ...(withIrregular ? (["irregular"] as const) : [])].map((each) => (
        <Chip key={each} pressed={each === kind} onChange={() => onChange(each)}>
          {SCHEDULE_WORDS.kinds[each]}
        </Chip>
      ))}
    </div>
  );
}
