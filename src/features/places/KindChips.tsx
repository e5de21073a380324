import { useId } from "react";
import { layerOfKind, PLACE_KINDS, type PlaceKind } from "../../domain/places/placeKind.ts";
import { KIND_NAMES } from "../../text/kindNames.ts";
import { PLACE_WORDS } from "../../text/placeWords.ts";
import { Chip } from "../../ui/Chip.tsx";
import { Symbol } from "../../ui/symbols/Symbol.tsx";
import { Segments } from "../../ui/Segments.tsx";
import styles from "./places.module.css";

/** What a place is; it may be several things, of which the first gives its symbol. */
export function KindChips({
  kinds,
  error,
  onChange,
}: {
  readonly kinds: readonly PlaceKind[];
  readonly error?: string | undefined;
  readonly onChange: (kinds: readonly PlaceKind[]) => void;
}) {
  const errorId = useId();
  return (
    <>
      <fieldset
        className={styles.chips}
        aria-describedby={error === undefined ? undefined : errorId}
      >
        <legend>{PLACE_WORDS.form.kinds}</legend>
        {PLACE_KINDS.map((kind) => (
          <Chip
            key={kind}
            pressed={kinds.includes(kind)}
            onChange={(pressed) =>
              onChange(pressed ? [...kinds, kind] : kinds.filter((each) => each !== kind))
            }
          >
            <Symbol name={layerOfKind(kind)} size={22} />
            {KIND_NAMES[kind]}
          </Chip>
        ))}
        {error === undefined ? null : (
          <p id={errorId} className={styles.error}>
            {error}
          </p>
        )}
      </fieldset>
      {kinds.length < 2 ? null : (
        <div className={styles.mainKind}>
          <p className={styles.label}>{PLACE_WORDS.form.mainKind}</p>
          <Segments
            label={PLACE_WORDS.form.mainKind}
            small
            options={PLACE_KINDS.filter((kind) => kinds.includes(kind)).map((kind) => ({
              value: kind,
              text: KIND_NAMES[kind],
            }))}
            value={kinds[0]!}
            onChange={(main) => onChange([main, ...kinds.filter((each) => each !== main)])}
          />
        </div>
      )}
    </>
  );
}
