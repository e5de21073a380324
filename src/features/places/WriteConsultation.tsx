import { FIELD_HINTS } from "../../text/fieldHints.ts";
import { FIELD_WORDS } from "../../text/fieldWords.ts";
import { Chip } from "../../ui/Chip.tsx";
import formStyles from "./form.module.css";
import styles from "./places.module.css";
import { useWriting } from "./useWriting.ts";
import { WrittenText } from "./WrittenText.tsx";

/** 相談: whether one may talk over worries here, when, and who stands behind it. */
export function WriteConsultation() {
  const { written, onChange } = useWriting();
  return (
    <>
      <div className={formStyles.chips}>
        <Chip
          pressed={written.consultation}
          onChange={(consultation) => onChange({ consultation })}
        >
          {FIELD_WORDS.consultation}
        </Chip>
      </div>
      <p className={styles.small}>{FIELD_HINTS.consultation}</p>
      <WrittenText field="consultationText" isLong />
      <WrittenText field="backup" />
    </>
  );
}
