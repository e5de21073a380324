import { useId } from "react";
import { layerOfKind, PLACE_KINDS, type PlaceKind } from "../../domain/places/placeKind.ts";
import { FIELD_WORDS } from "../../text/fieldWords.ts";
import { KIND_NAMES } from "../../text/kindNames.ts";
import { WRITE_WORDS } from "../../text/writeWords.ts";
import { OptionList } from "../../ui/OptionList.tsx";
import { Segments } from "../../ui/Segments.tsx";
import { Symbol } from "../../ui/symbols/Symbol.tsx";
import { WordMenu } from "../../ui/WordMenu.tsx";
import formStyles from "./form.module.css";
import styles from "./places.module.css";

/** What a place is; it may be several things, of which the first gives its symbol. */
export function KindChoice({
  kinds,
  error,
  onChange,
}: {
  readonly kinds: readonly PlaceKind[];
  readonly error: string | null;
  readonly onChange: (kinds: readonly PlaceKind[]) => void;
}) {
  const errorId = useId();
  return (
    <fieldset className={formStyles.chips} aria-describedby={error === null ? undefined : errorId}>
      <legend>{FIELD_WORDS.kinds}</legend>
      <WordMenu
        word={kinds.map((kind) => KIND_NAMES[kind]).join("、") || WRITE_WORDS.none}
        label={FIELD_WORDS.kinds}
        active={error !== null}
      >
        {() => (
          <OptionList
            label={FIELD_WORDS.kinds}
            several
            options={PLACE_KINDS.map((kind) => ({
              id: kind,
              text: KIND_NAMES[kind],
              picture: <Symbol name={layerOfKind(kind)} size={22} />,
            }))}
            chosen={kinds}
            onChoose={(ids) => onChange(inOrder(kinds, ids))}
          />
        )}
      </WordMenu>
      {error === null ? null : (
        <p id={errorId} className={formStyles.error}>
          {error}
        </p>
      )}
      {kinds.length < 2 ? null : (
        <div className={formStyles.mainKind}>
          <p className={styles.small}>{WRITE_WORDS.mainKind}</p>
          <Segments
            label={WRITE_WORDS.mainKind}
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
    </fieldset>
  );
}

/** Those that stay in their order, then the new ones. */
function inOrder(before: readonly PlaceKind[], ids: readonly string[]): PlaceKind[] {
  const now = PLACE_KINDS.filter((kind) => ids.includes(kind));
  return [
    ...before.filter((kind) => now.includes(kind)),
    ...now.filter((kind) => !before.includes(kind)),
  ];
}
