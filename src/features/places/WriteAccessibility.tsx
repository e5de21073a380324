import { ACCESSIBILITY_ITEMS, type AccessibilityItem } from "../../domain/places/place.ts";
import { ACCESSIBILITY_NAMES } from "../../text/accessibilityNames.ts";
import { FIELD_HINTS } from "../../text/fieldHints.ts";
import { WRITE_WORDS } from "../../text/writeWords.ts";
import { Segments } from "../../ui/Segments.tsx";
import formStyles from "./form.module.css";
import styles from "./places.module.css";
import { useWriting } from "./useWriting.ts";
import { WrittenText } from "./WrittenText.tsx";

type Answer = "has" | "hasNot" | "unknown";
const ANSWERS: readonly Answer[] = ["has", "hasNot", "unknown"];

/** バリアフリー: each item is there, is not there, or nobody has looked. */
export function WriteAccessibility() {
  return (
    <>
      <WrittenText field="easeOfEntry" />
      <p className={styles.small}>{FIELD_HINTS.accessibility}</p>
      <ul className={formStyles.answers}>
        {ACCESSIBILITY_ITEMS.map((item) => (
          <li key={item}>
            <span>{ACCESSIBILITY_NAMES[item]}</span>
            <ItemAnswer item={item} />
          </li>
        ))}
      </ul>
    </>
  );
}

function ItemAnswer({ item }: { readonly item: AccessibilityItem }) {
  const { written, onChange } = useWriting();
  const { [item]: known, ...others } = written.accessibility;
  return (
    <Segments<Answer>
      label={ACCESSIBILITY_NAMES[item]}
      small
      options={ANSWERS.map((value) => ({ value, text: WRITE_WORDS[value] }))}
      value={known === undefined ? "unknown" : known ? "has" : "hasNot"}
      onChange={(answer) =>
        onChange({
          accessibility: answer === "unknown" ? others : { ...others, [item]: answer === "has" },
        })
      }
    />
  );
}
