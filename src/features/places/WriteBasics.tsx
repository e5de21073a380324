import { useContext } from "react";
import { readSchedule } from "../../domain/schedules/readSchedule.ts";
import { PLACE_STATES } from "../../domain/places/placeStates.ts";
import { FIELD_WORDS } from "../../text/fieldWords.ts";
import { STATUS_NAMES } from "../../text/statusNames.ts";
import { WRITE_WORDS } from "../../text/writeWords.ts";
import { Fold } from "../../ui/Fold.tsx";
import { SelectField } from "../../ui/SelectField.tsx";
import { DayField } from "./DayField.tsx";
import { KindChoice } from "./KindChoice.tsx";
import formStyles from "./form.module.css";
import { ScheduleSlot } from "./ScheduleSlot.ts";
import { useWriting } from "./useWriting.ts";
import { WritePosition } from "./WritePosition.tsx";
import { WrittenText } from "./WrittenText.tsx";

/** What every place needs: what it is called, what it is, in which state, when, where, and how to reach it. */
export function WriteBasics({
  hasPosition,
  onShowMap,
}: {
  /** The position is chosen here, not outside. */
  readonly hasPosition: boolean;
  readonly onShowMap: () => void;
}) {
  const { written, onChange, errorOf } = useWriting();
  return (
    <>
      <div className={formStyles.pair}>
        <WrittenText field="name" hasHint={false} />
        <WrittenText field="kana" hasHint={false} />
      </div>
      <KindChoice
        kinds={written.kinds}
        error={errorOf("kinds")}
        onChange={(kinds) => onChange({ kinds })}
      />
      <WrittenText field="scheduleText" isLong />
      <WriteSchedule />
      <WrittenText field="address" />
      {hasPosition ? <WritePosition onShowMap={onShowMap} /> : null}
      <div className={formStyles.pair}>
        <WrittenText field="phone" type="tel" hasHint={false} />
        <WrittenText field="url" type="url" hasHint={false} />
      </div>
      <WriteStatus />
    </>
  );
}

function WriteStatus() {
  const { written, onChange, errorOf } = useWriting();
  const { status } = written;
  const change = (part: Partial<typeof status>) => onChange({ status: { ...status, ...part } });
  return (
    <div className={formStyles.triple}>
      <SelectField
        label={FIELD_WORDS.status}
        options={PLACE_STATES.map((value) => ({ value, text: STATUS_NAMES[value] }))}
        value={status.state}
        onChange={({ target }) => {
          const state = PLACE_STATES.find((each) => each === target.value);
          if (state !== undefined) change({ state, from: "", to: "" });
        }}
      />
      <DayField
        label={WRITE_WORDS.statusFrom}
        value={status.from}
        error={errorOf("status")}
        onChange={(from) => change({ from })}
      />
      <DayField label={WRITE_WORDS.statusTo} value={status.to} onChange={(to) => change({ to })} />
    </div>
  );
}

/** What was understood of the days, to confirm or to put right, where the app gives the editor for it. */
function WriteSchedule() {
  const { written, onChange, today } = useWriting();
  const editor = useContext(ScheduleSlot);
  if (editor === null) return null;
  const text = written.texts.scheduleText;
  const [first, ...others] = written.schedules ?? [];
  const read = text.trim() === "" ? null : readSchedule(text);
  const isOfTheseWords = first !== undefined && (first.text === "" || first.text === text);
  return (
    <Fold title={WRITE_WORDS.schedule}>
      {editor({
        value: isOfTheseWords ? first : read,
        isConfirmed: isOfTheseWords && first.certainty === "understood",
        text,
        today,
        onChange: (schedule) => onChange({ schedules: [schedule, ...others] }),
      })}
    </Fold>
  );
}
