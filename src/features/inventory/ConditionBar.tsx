import { useId, useState } from "react";
import type { FilterCounts } from "../../domain/places/filterPlaces.ts";
import {
  MISSING_PARTS,
  NO_FILTER,
  OUTSIDE,
  type PlaceFilter,
  UNLOCATED,
  UNVERIFIED_FOR,
} from "../../domain/places/placeFilter.ts";
import { layerOfKind, PLACE_KINDS } from "../../domain/places/placeKind.ts";
import { PLACE_STATES } from "../../domain/places/placeStates.ts";
import type { ZoneSet } from "../../domain/zones/zoneSet.ts";
import { useActions, useApp } from "../../state/useApp.ts";
import { INVENTORY_WORDS } from "../../text/inventoryWords.ts";
import { KIND_NAMES } from "../../text/kindNames.ts";
import { MISSING_NAMES } from "../../text/missingNames.ts";
import { numberText } from "../../text/numberText.ts";
import { STATUS_NAMES } from "../../text/statusNames.ts";
import { UNVERIFIED_NAMES } from "../../text/unverifiedNames.ts";
import { WEEKDAY_NAMES } from "../../text/weekdayNames.ts";
import { Button } from "../../ui/Button.tsx";
import { Chip } from "../../ui/Chip.tsx";
import { Icon } from "../../ui/Icon.tsx";
import type { Option } from "../../ui/OptionList.tsx";
import { Symbol } from "../../ui/symbols/Symbol.tsx";
import { ConditionMenu } from "./ConditionMenu.tsx";
import styles from "./inventory.module.css";

/** From Monday on, as a week is planned. */
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 0, "irregular"] as const;

/** What is sought and under which conditions: all of it stands in the link. */
export function ConditionBar({
  counts,
  zoneSet,
}: {
  readonly counts: FilterCounts;
  readonly zoneSet: ZoneSet | null;
}) {
  const inventory = useApp((state) => state.view.inventory);
  const { setView } = useActions();
  const [shown, setShown] = useState(false);
  const { filter } = inventory;
  const change = (part: Partial<PlaceFilter>) =>
    setView({ inventory: { ...inventory, filter: { ...filter, ...part } } });
  const menus = { counts, filter, onChange: change };
  return (
    <search className={styles.conditions} data-shown={shown}>
      <SearchField words={filter.words} onWords={(words) => change({ words })} />
      <button
        type="button"
        className={styles.more}
        aria-expanded={shown}
        onClick={() => setShown(!shown)}
      >
        {INVENTORY_WORDS.conditions}
        <Icon name="chevronDown" size={14} />
      </button>
      <div className={styles.menus}>
        <PlaceMenus {...menus} />
        <ZoneMenu {...menus} zoneSet={zoneSet} />
        <CareMenus {...menus} />
        <Chip pressed={filter.keptBack} onChange={(keptBack) => change({ keptBack })}>
          {INVENTORY_WORDS.keptBack}
          <Count of={counts.keptBack.get("1")} />
        </Chip>
        {isUsual(filter) ? null : (
          <Button look="quiet" onClick={() => change(NO_FILTER)}>
            {INVENTORY_WORDS.clear}
          </Button>
        )}
      </div>
    </search>
  );
}

function SearchField({
  words,
  onWords,
}: {
  readonly words: string;
  readonly onWords: (words: string) => void;
}) {
  const id = useId();
  return (
    <div className={styles.search}>
      <label htmlFor={id}>{INVENTORY_WORDS.search}</label>
      <input
        id={id}
        type="search"
        autoComplete="off"
        placeholder={INVENTORY_WORDS.searchHint}
        value={words}
        onChange={(event) => onWords(event.target.value)}
      />
    </div>
  );
}

interface MenuProps {
  readonly counts: FilterCounts;
  readonly filter: PlaceFilter;
  readonly onChange: (part: Partial<PlaceFilter>) => void;
}

function PlaceMenus({ counts, filter, onChange }: MenuProps) {
  return (
    <>
      <ConditionMenu
        name={INVENTORY_WORDS.kind}
        options={PLACE_KINDS.map((kind) => ({
          ...option(kind, KIND_NAMES[kind], counts.kinds),
          picture: <Symbol name={layerOfKind(kind)} size={22} />,
        }))}
        chosen={filter.kinds}
        onChoose={(ids) => onChange({ kinds: PLACE_KINDS.filter((kind) => ids.includes(kind)) })}
      />
      <ConditionMenu
        name={INVENTORY_WORDS.state}
        options={PLACE_STATES.map((state) => option(state, STATUS_NAMES[state], counts.states))}
        chosen={filter.states}
        onChoose={(ids) => onChange({ states: PLACE_STATES.filter((each) => ids.includes(each)) })}
      />
      <ConditionMenu
        name={INVENTORY_WORDS.weekday}
        options={WEEKDAYS.map((day) =>
          option(
            String(day),
            day === "irregular" ? INVENTORY_WORDS.irregular : WEEKDAY_NAMES[day],
            counts.weekdays,
          ),
        )}
        chosen={filter.weekdays.map(String)}
        onChoose={(ids) =>
          onChange({ weekdays: WEEKDAYS.filter((day) => ids.includes(String(day))) })
        }
      />
    </>
  );
}

function ZoneMenu({
  counts,
  filter,
  onChange,
  zoneSet,
}: MenuProps & { readonly zoneSet: ZoneSet | null }) {
  const zoneSets = useApp((state) => state.town?.zoneSets);
  const id = useId();
  if (zoneSet === null || zoneSets === undefined) return null;
  return (
    <ConditionMenu
      name={zoneSet.name}
      options={[
        ...zoneSet.zones.map((zone) => option(zone.id, zone.name, counts.zone)),
        option(OUTSIDE, INVENTORY_WORDS.outside, counts.zone),
        option(UNLOCATED, INVENTORY_WORDS.unlocated, counts.zone),
      ]}
      chosen={filter.zone?.zones ?? []}
      onChoose={(zones) => onChange({ zone: { zoneSetId: zoneSet.id, zones } })}
    >
      {zoneSets.length < 2 ? null : (
        <div className={styles.zoneSet}>
          <label htmlFor={id}>{INVENTORY_WORDS.zoneSet}</label>
          <select
            id={id}
            value={zoneSet.id}
            onChange={(event) => onChange({ zone: { zoneSetId: event.target.value, zones: [] } })}
          >
            {zoneSets.map((set) => (
              <option key={set.id} value={set.id}>
                {set.name}
              </option>
            ))}
          </select>
        </div>
      )}
    </ConditionMenu>
  );
}

function CareMenus({ counts, filter, onChange }: MenuProps) {
  return (
    <>
      <ConditionMenu
        name={INVENTORY_WORDS.missing}
        hint={INVENTORY_WORDS.missingHint}
        options={MISSING_PARTS.map((part) => option(part, MISSING_NAMES[part], counts.missing))}
        chosen={filter.missing}
        onChoose={(ids) =>
          onChange({ missing: MISSING_PARTS.filter((each) => ids.includes(each)) })
        }
      />
      <ConditionMenu
        name={INVENTORY_WORDS.unverified}
        several={false}
        options={[
          { id: "", text: INVENTORY_WORDS.any },
          ...UNVERIFIED_FOR.map((each) =>
            option(String(each), UNVERIFIED_NAMES[each], counts.unverified),
          ),
        ]}
        chosen={filter.unverified === null ? [] : [String(filter.unverified)]}
        onChoose={([chosen]) =>
          onChange({ unverified: UNVERIFIED_FOR.find((each) => String(each) === chosen) ?? null })
        }
      />
    </>
  );
}

function Count({ of = 0 }: { readonly of?: number | undefined }) {
  return <span className={styles.count}>{numberText(of)}</span>;
}

function option(id: string, text: string, counts: ReadonlyMap<string, number>): Option {
  return { id, text, end: numberText(counts.get(id) ?? 0) };
}

function isUsual(filter: PlaceFilter): boolean {
  return (
    filter.words === "" &&
    (filter.zone === null || filter.zone.zones.length === 0) &&
    filter.unverified === null &&
    !filter.keptBack &&
    [filter.kinds, filter.states, filter.weekdays, filter.missing].every(
      (chosen) => chosen.length === 0,
    )
  );
}
