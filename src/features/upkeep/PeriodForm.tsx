import { PLACE_KINDS } from "../../domain/places/placeKind.ts";
import { type UpkeepRules, USUAL_UPKEEP } from "../../domain/upkeep/upkeepRules.ts";
import { KIND_NAMES } from "../../text/kindNames.ts";
import { UPKEEP_WORDS } from "../../text/upkeepWords.ts";
import { Button } from "../../ui/Button.tsx";
import styles from "./upkeep.module.css";

const CHOICES = [1, 2, 3, 4, 6, 9, 12, 18, 24, 36];

/** After how many months each kind should be confirmed again. */
export function PeriodForm({
  rules,
  onChange,
}: {
  readonly rules: UpkeepRules;
  readonly onChange: (rules: UpkeepRules) => void;
}) {
  return (
    <details className={styles.periods}>
      <summary>{UPKEEP_WORDS.periods}</summary>
      <p className={styles.hint}>{UPKEEP_WORDS.periodsHint}</p>
      <ul>
        {PLACE_KINDS.map((kind) => (
          <li key={kind}>
            <label>
              <span>{KIND_NAMES[kind]}</span>
              <select
                value={rules[kind]}
                onChange={(event) => onChange({ ...rules, [kind]: Number(event.target.value) })}
              >
                {CHOICES.map((months) => (
                  <option key={months} value={months}>
                    {`${months}${UPKEEP_WORDS.months}`}
                  </option>
                ))}
              </select>
            </label>
          </li>
        ))}
      </ul>
      <Button look="quiet" onClick={() => onChange(USUAL_UPKEEP)}>
        {UPKEEP_WORDS.usual}
      </Button>
    </details>
  );
}
