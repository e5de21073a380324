import { useState } from "react";
import { PLACE_WORDS } from "../../text/placeWords.ts";
import { STATUS_NAMES } from "../../text/statusNames.ts";
import { Button } from "../../ui/Button.tsx";
import { Chip } from "../../ui/Chip.tsx";
import { Field } from "../../ui/Field.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { KindChips } from "./KindChips.tsx";
import { draftErrors, type DraftErrors, type PlaceDraft } from "./placeDraft.ts";
import styles from "./places.module.css";

const { facts: FACTS, form: FORM } = PLACE_WORDS;
const STATES = ["planned", "trial", "open", "suspended", "closed"] as const;

/** What is known of a place, to write in. It is checked when one asks to save it. */
export function PlaceForm({
  start,
  onSave,
  onCancel,
}: {
  readonly start: PlaceDraft;
  readonly onSave: (draft: PlaceDraft) => void;
  readonly onCancel: () => void;
}) {
  const [draft, setDraft] = useState(start);
  const [errors, setErrors] = useState<DraftErrors>({});
  const change = (part: Partial<PlaceDraft>) => setDraft({ ...draft, ...part });
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const found = draftErrors(draft);
        setErrors(found);
        if (Object.keys(found).length === 0) onSave(draft);
        else focusFirstError(event.currentTarget);
      }}
    >
      <Field
        label={FORM.name}
        required
        value={draft.name}
        error={errors.name}
        onChange={(event) => change({ name: event.target.value })}
      />
      <KindChips kinds={draft.kinds} error={errors.kinds} onChange={(kinds) => change({ kinds })} />
      <TextArea
        label={FACTS.schedule}
        hint={FORM.scheduleHint}
        value={draft.scheduleText}
        onChange={(event) => change({ scheduleText: event.target.value })}
      />
      <TextFields draft={draft} errors={errors} onChange={change} />
      <Choices draft={draft} onChange={change} />
      <TextArea
        label={FACTS.note}
        value={draft.note}
        onChange={(event) => change({ note: event.target.value })}
      />
      <div className={styles.formButtons}>
        <Button onClick={onCancel}>{PLACE_WORDS.keep}</Button>
        <Button type="submit" look="filled">
          {PLACE_WORDS.save}
        </Button>
      </div>
    </form>
  );
}

function Choices({
  draft,
  onChange,
}: {
  readonly draft: PlaceDraft;
  readonly onChange: (part: Partial<PlaceDraft>) => void;
}) {
  return (
    <>
      <fieldset className={styles.chips}>
        <legend>{FORM.status}</legend>
        {STATES.map((state) => (
          <Chip key={state} pressed={draft.state === state} onChange={() => onChange({ state })}>
            {STATUS_NAMES[state]}
          </Chip>
        ))}
      </fieldset>
      <fieldset className={styles.chips}>
        <legend>{FACTS.consultation}</legend>
        <Chip pressed={draft.consultation} onChange={(consultation) => onChange({ consultation })}>
          {FORM.consultation}
        </Chip>
      </fieldset>
    </>
  );
}

function TextFields({
  draft,
  errors,
  onChange,
}: {
  readonly draft: PlaceDraft;
  readonly errors: DraftErrors;
  readonly onChange: (part: Partial<PlaceDraft>) => void;
}) {
  return (
    <>
      <Field
        label={FACTS.fee}
        hint={FORM.feeHint}
        value={draft.fee}
        onChange={(event) => onChange({ fee: event.target.value })}
      />
      <Field
        label={FACTS.phone}
        type="tel"
        autoComplete="off"
        value={draft.phone}
        error={errors.phone}
        onChange={(event) => onChange({ phone: event.target.value })}
      />
      <Field
        label={FACTS.address}
        autoComplete="off"
        value={draft.address}
        onChange={(event) => onChange({ address: event.target.value })}
      />
      <Field
        label={FACTS.venue}
        value={draft.venue}
        onChange={(event) => onChange({ venue: event.target.value })}
      />
      <Field
        label={FACTS.operator}
        value={draft.operator}
        onChange={(event) => onChange({ operator: event.target.value })}
      />
      <Field
        label={FACTS.ride}
        value={draft.ride}
        onChange={(event) => onChange({ ride: event.target.value })}
      />
      <Field
        label={FORM.kana}
        value={draft.kana}
        onChange={(event) => onChange({ kana: event.target.value })}
      />
    </>
  );
}

/** After the errors are drawn, the first wrong field gets the focus. */
function focusFirstError(form: HTMLFormElement) {
  requestAnimationFrame(() => {
    form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  });
}
