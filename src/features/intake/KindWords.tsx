import type { ColumnMapping } from "../../domain/intake/columnMapping.ts";
import { PLACE_KINDS, type PlaceKind } from "../../domain/places/placeKind.ts";
import { INTAKE_WORDS } from "../../text/intakeWords.ts";
import { KIND_NAMES } from "../../text/kindNames.ts";
import styles from "./intake.module.css";
import tableCardStyles from "./tableCard.module.css";

/** The words that the file has for kinds, and which of ours each of them is. */
export function KindWords({
  mapping,
  onChange,
}: {
  readonly mapping: ColumnMapping;
  readonly onChange: (mapping: ColumnMapping) => void;
}) {
  const words = Object.entries(mapping.kindOfWord);
  return (
    <div className={tableCardStyles.kinds}>
      <h4>{INTAKE_WORDS.kindWords}</h4>
      <p className={styles.hint}>{INTAKE_WORDS.kindWordsHint}</p>
      <KindChoice
        label={INTAKE_WORDS.usualKind}
        kind={mapping.usualKind}
        onChange={(usualKind) => onChange({ ...mapping, usualKind })}
      />
      {words.map(([word, kind]) => (
        <KindChoice
          key={word}
          label={`「${word}」`}
          kind={kind}
          onChange={(chosen) =>
            onChange({ ...mapping, kindOfWord: { ...mapping.kindOfWord, [word]: chosen } })
          }
        />
      ))}
    </div>
  );
}

function KindChoice({
  label,
  kind,
  onChange,
}: {
  readonly label: string;
  readonly kind: PlaceKind;
  readonly onChange: (kind: PlaceKind) => void;
}) {
  return (
    <label className={tableCardStyles.kind}>
      <span>{label}</span>
      <select
        value={kind}
        onChange={(event) => {
          const chosen = PLACE_KINDS.find((each) => each === event.target.value);
          if (chosen) onChange(chosen);
        }}
      >
        {PLACE_KINDS.map((each) => (
          <option key={each} value={each}>
            {KIND_NAMES[each]}
          </option>
        ))}
      </select>
    </label>
  );
}
