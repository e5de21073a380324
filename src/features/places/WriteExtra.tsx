import { FIELD_HINTS } from "../../text/fieldHints.ts";
import { WRITE_WORDS } from "../../text/writeWords.ts";
import { Field } from "../../ui/Field.tsx";
import styles from "./places.module.css";
import { useWriting } from "./useWriting.ts";

/** もとの列: what an imported table had besides, under the heads it had there. */
export function WriteExtra() {
  const { written, onChange } = useWriting();
  const columns = Object.entries(written.extra);
  return (
    <>
      <p className={styles.small}>
        {columns.length === 0 ? WRITE_WORDS.noExtra : FIELD_HINTS.extra}
      </p>
      {columns.map(([head, text]) => (
        <Field
          key={head}
          label={head}
          autoComplete="off"
          value={text}
          onChange={(event) =>
            onChange({ extra: { ...written.extra, [head]: event.target.value } })
          }
        />
      ))}
    </>
  );
}
