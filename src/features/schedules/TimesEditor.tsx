import { useState } from "react";
import type { TimeRange } from "../../domain/schedules/schedule.ts";
import { SCHEDULE_WORDS } from "../../text/scheduleWords.ts";
import { Button } from "../../ui/Button.tsx";
import { Chip } from "../../ui/Chip.tsx";
import { Field } from "../../ui/Field.tsx";
import styles from "./ScheduleEditor.module.css";
import { draftOfTime, isEndBefore, type TimeDraft, timeOfDraft } from "./timeDraft.ts";

const EMPTY: TimeDraft = { start: "", end: "" };

/** The times of a day, one or more; the end may be left open. What is half written stays in its field. */
export function TimesEditor({
  times,
  onChange,
}: {
  readonly times: readonly TimeRange[];
  readonly onChange: (times: readonly TimeRange[]) => void;
}) {
  const [kept, setKept] = useState<readonly TimeDraft[]>(() => draftsOf(times));
  const drafts = isSame(timesOf(kept), times) ? kept : draftsOf(times);
  const change = (next: readonly TimeDraft[]) => {
    setKept(next);
    onChange(timesOf(next));
  };
  return (
    <div role="group" aria-label={SCHEDULE_WORDS.times} className={styles.times}>
      {drafts.map((draft, index) => (
        <TimeRow
          key={index}
          draft={draft}
          onChange={(changed) => change(drafts.with(index, changed))}
          onRemove={drafts.length > 1 ? () => change(drafts.toSpliced(index, 1)) : null}
        />
      ))}
      {drafts.some(({ start }) => start === "") ? null : (
        <Button
          look="quiet"
          className={styles.remove ?? ""}
          onClick={() => change([...drafts, EMPTY])}
        >
          {SCHEDULE_WORDS.addTime}
        </Button>
      )}
    </div>
  );
}

function TimeRow({
  draft,
  onChange,
  onRemove,
}: {
  readonly draft: TimeDraft;
  readonly onChange: (draft: TimeDraft) => void;
  readonly onRemove: (() => void) | null;
}) {
  return (
    <div className={styles.time}>
      <Field
        label={SCHEDULE_WORDS.start}
        type="time"
        value={draft.start}
        onChange={(event) => onChange({ ...draft, start: event.target.value })}
      />
      <Field
        label={SCHEDULE_WORDS.end}
        type="time"
        value={draft.end}
        error={isEndBefore(draft) ? SCHEDULE_WORDS.endError : null}
        onChange={(event) => onChange({ ...draft, end: event.target.value })}
      />
      <Chip
        pressed={draft.start !== "" && draft.end === ""}
        disabled={draft.start === ""}
        onChange={() => onChange({ ...draft, end: "" })}
      >
        {SCHEDULE_WORDS.noEnd}
      </Chip>
      {onRemove === null ? null : (
        <Button look="quiet" onClick={onRemove}>
          {SCHEDULE_WORDS.removeTime}
        </Button>
      )}
    </div>
  );
}

function draftsOf(times: readonly TimeRange[]): readonly TimeDraft[] {
  return times.length === 0 ? [EMPTY] : times.map(draftOfTime);
}

function timesOf(drafts: readonly TimeDraft[]): TimeRange[] {
  return drafts.flatMap((draft) => timeOfDraft(draft) ?? []);
}

function isSame(one: readonly TimeRange[], other: readonly TimeRange[]): boolean {
  return (
    one.length === other.length &&
    one.every(
      ({ startMinute, endMinute }, index) =>
        startMinute === other[index]!.startMinute && endMinute === other[index]!.endMinute,
    )
  );
}
