import { AUDIENCES } from "../../domain/places/audience.ts";
import { AUDIENCE_FIELDS } from "../../domain/places/audienceFields.ts";
import type { Consent, PlaceField } from "../../domain/places/place.ts";
import { AUDIENCE_NAMES } from "../../text/audienceNames.ts";
import { FIELD_HINTS } from "../../text/fieldHints.ts";
import { FIELD_WORDS } from "../../text/fieldWords.ts";
import { WRITE_WORDS } from "../../text/writeWords.ts";
import { Chip } from "../../ui/Chip.tsx";
import { Field } from "../../ui/Field.tsx";
import { DayField } from "./DayField.tsx";
import formStyles from "./form.module.css";
import styles from "./places.module.css";
import { useWriting } from "./useWriting.ts";

/** 公開の範囲: whether it is somebody's home, who agreed, and who may see each field. */
export function WriteAudience() {
  const { written, onChange } = useWriting();
  return (
    <>
      <div className={formStyles.chips}>
        <Chip pressed={written.privateHome} onChange={(privateHome) => onChange({ privateHome })}>
          {FIELD_WORDS.privateHome}
        </Chip>
      </div>
      <p className={styles.small}>{FIELD_HINTS.privateHome}</p>
      <WriteConsent />
      <p className={formStyles.label}>{FIELD_HINTS.audiences}</p>
      <p className={styles.small}>{WRITE_WORDS.audienceHint}</p>
      <ul className={formStyles.answers}>
        {AUDIENCE_FIELDS.map((field) => (
          <li key={field}>
            <FieldAudience field={field} />
          </li>
        ))}
      </ul>
    </>
  );
}

function FieldAudience({ field }: { readonly field: PlaceField }) {
  const { written, onChange, audienceOf } = useWriting();
  const { [field]: chosen, ...others } = written.audiences;
  const id = `audience-${field}`;
  return (
    <>
      <label htmlFor={id}>{FIELD_WORDS[field]}</label>
      <select
        id={id}
        value={chosen ?? ""}
        onChange={({ target }) => {
          const audience = AUDIENCES.find((each) => each === target.value);
          onChange({
            audiences: audience === undefined ? others : { ...others, [field]: audience },
          });
        }}
      >
        <option value="">
          {chosen === undefined
            ? `${WRITE_WORDS.usualAudience}（${AUDIENCE_NAMES[audienceOf(field)]}）`
            : WRITE_WORDS.usualAudience}
        </option>
        {AUDIENCES.map((audience) => (
          <option key={audience} value={audience}>
            {AUDIENCE_NAMES[audience]}
          </option>
        ))}
      </select>
    </>
  );
}

function WriteConsent() {
  const { written, onChange, errorOf } = useWriting();
  const { consent } = written;
  const change = (part: Partial<Record<keyof Consent, string>>) =>
    onChange({ consent: { ...consent, ...part } });
  return (
    <fieldset className={formStyles.where}>
      <legend>{FIELD_WORDS.consent}</legend>
      <p className={styles.small}>{FIELD_HINTS.consent}</p>
      <div className={formStyles.pair}>
        <Field
          label={WRITE_WORDS.consentBy}
          autoComplete="off"
          value={consent.by}
          error={errorOf("consent")}
          onChange={(event) => change({ by: event.target.value })}
        />
        <DayField
          label={WRITE_WORDS.consentOn}
          value={consent.on}
          onChange={(on) => change({ on })}
        />
        <Field
          label={WRITE_WORDS.consentHow}
          autoComplete="off"
          value={consent.how}
          onChange={(event) => change({ how: event.target.value })}
        />
        <DayField
          label={WRITE_WORDS.consentWithdrawnOn}
          value={consent.withdrawnOn}
          onChange={(withdrawnOn) => change({ withdrawnOn })}
        />
      </div>
    </fieldset>
  );
}
