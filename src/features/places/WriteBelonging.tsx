import type { ZoneSet } from "../../domain/zones/zoneSet.ts";
import { useApp } from "../../state/useApp.ts";
import { FIELD_HINTS } from "../../text/fieldHints.ts";
import { FIELD_WORDS } from "../../text/fieldWords.ts";
import { WRITE_WORDS } from "../../text/writeWords.ts";
import { OptionList } from "../../ui/OptionList.tsx";
import { WordMenu } from "../../ui/WordMenu.tsx";
import { PlacePick } from "./PlacePick.tsx";
import formStyles from "./form.module.css";
import styles from "./places.module.css";
import { useWriting } from "./useWriting.ts";

/** 圏域と親子関係: the place above, the places below, and the zones it is in charge of, of any sets. */
export function WriteBelonging() {
  const zoneSets = useApp((state) => state.town?.zoneSets);
  return (
    <>
      <PlacePick field="parentId" />
      <Branches />
      <fieldset className={formStyles.chips}>
        <legend>{FIELD_WORDS.catchmentZones}</legend>
        <p className={styles.small}>{FIELD_HINTS.catchmentZones}</p>
        {(zoneSets ?? []).map((zoneSet) => (
          <CatchmentMenu key={zoneSet.id} zoneSet={zoneSet} />
        ))}
      </fieldset>
    </>
  );
}

function Branches() {
  const { placeId } = useWriting();
  const places = useApp((state) => state.document.places);
  const branches =
    placeId === "" ? [] : [...places.values()].filter((each) => each.parentId === placeId);
  if (branches.length === 0) return null;
  return (
    <div>
      <p className={formStyles.label}>{WRITE_WORDS.branches}</p>
      <ul>
        {branches.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </ul>
    </div>
  );
}

function CatchmentMenu({ zoneSet }: { readonly zoneSet: ZoneSet }) {
  const { written, onChange } = useWriting();
  const chosen = written.catchmentZones.filter(({ zoneSetId }) => zoneSetId === zoneSet.id);
  const ids = chosen.map(({ zoneId }) => zoneId);
  const names = zoneSet.zones.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
  return (
    <WordMenu
      word={`${zoneSet.name}：${names.length === 0 ? WRITE_WORDS.none : names.join("、")}`}
      label={FIELD_WORDS.catchmentZones}
      active={names.length > 0}
    >
      {() => (
        <OptionList
          label={zoneSet.name}
          several
          options={zoneSet.zones.map(({ id, name }) => ({ id, text: name }))}
          chosen={ids}
          onChoose={(zoneIds) =>
            onChange({
              catchmentZones: [
                ...written.catchmentZones.filter(({ zoneSetId }) => zoneSetId !== zoneSet.id),
                ...zoneIds.map((zoneId) => ({ zoneSetId: zoneSet.id, zoneId })),
              ],
            })
          }
        />
      )}
    </WordMenu>
  );
}
