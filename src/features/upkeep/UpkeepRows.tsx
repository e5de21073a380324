import { useState } from "react";
import type { Place } from "../../domain/places/place.ts";
import { PLACE_LAYERS } from "../../domain/places/placeKind.ts";
import { missingFacts } from "../../domain/upkeep/missingFacts.ts";
import { upkeepOf } from "../../domain/upkeep/upkeepOf.ts";
import type { UpkeepRules } from "../../domain/upkeep/upkeepRules.ts";
import { placeSymbol } from "../../map/places/drawnPlaces.ts";
import { useActions, useApp } from "../../state/useApp.ts";
import { aboutMetresText } from "../../text/aboutMetresText.ts";
import { KIND_NAMES } from "../../text/kindNames.ts";
import { upkeepText } from "../../text/upkeepText.ts";
import { UPKEEP_WORDS } from "../../text/upkeepWords.ts";
import { Button } from "../../ui/Button.tsx";
import { Symbol } from "../../ui/symbols/Symbol.tsx";
import { ChangeRequest } from "./ChangeRequest.tsx";
import styles from "./upkeep.module.css";

interface RowsProps {
  readonly places: readonly Place[];
  /** Metres from each to the next, where they stand in walking order. */
  readonly legsM: readonly number[] | null;
  readonly today: string;
  readonly rules: UpkeepRules;
}

const SHOWN_AT_FIRST = 50;

/** Places one below the other, each with what can be done about it at once. */
export function UpkeepRows({ places, legsM, today, rules }: RowsProps) {
  const [shown, setShown] = useState(SHOWN_AT_FIRST);
  const List = legsM === null ? "ul" : "ol";
  const more = places.length - shown;
  return (
    <>
      <List className={styles.rows}>
        {places.slice(0, shown).map((place, index) => (
          <li key={place.id} className={styles.row}>
            <Row
              place={place}
              number={legsM === null ? null : index + 1}
              legM={legsM?.[index] ?? null}
              today={today}
              rules={rules}
            />
          </li>
        ))}
      </List>
      {more <= 0 ? null : (
        <Button onClick={() => setShown(places.length)}>{UPKEEP_WORDS.showMore(more)}</Button>
      )}
    </>
  );
}

interface RowProps {
  readonly place: Place;
  readonly number: number | null;
  readonly legM: number | null;
  readonly today: string;
  readonly rules: UpkeepRules;
}

function Row({ place, number, legM, today, rules }: RowProps) {
  const upkeep = upkeepOf(place, today, rules);
  const missing = missingFacts(place).filter((fact) => fact !== "verifiedOn");
  return (
    <>
      <div className={styles.rowHead}>
        {number === null ? null : <span className={styles.number}>{number}</span>}
        <Symbol
          name={placeSymbol(place, PLACE_LAYERS)}
          size={26}
          label={KIND_NAMES[place.kinds[0]]}
        />
        <h3 className={styles.name}>{place.name}</h3>
      </div>
      <p className={upkeep.state === "due" || upkeep.state === "never" ? styles.late : styles.calm}>
        {upkeepText(upkeep, place.verifiedOn)}
      </p>
      {missing.length === 0 ? null : (
        <p>
          {UPKEEP_WORDS.missing}
          {missing.map((fact) => UPKEEP_WORDS.facts[fact]).join("、")}
        </p>
      )}
      <p className={styles.calm}>{[place.address, place.phone].filter(Boolean).join("　")}</p>
      <RowActions place={place} today={today} />
      {legM === null ? null : (
        <p className={styles.leg}>{UPKEEP_WORDS.toNext(aboutMetresText(legM))}</p>
      )}
    </>
  );
}

function RowActions({ place, today }: { readonly place: Place; readonly today: string }) {
  const { changePlace, selectPlace, setView } = useActions();
  const inventory = useApp((state) => state.view.inventory);
  const townName = useApp((state) => state.town?.manifest.name ?? "");
  const [isAsking, setIsAsking] = useState(false);
  return (
    <div className={`${styles.actions} ${styles.noPrint}`}>
      <Button
        small
        aria-label={`${place.name} ${UPKEEP_WORDS.verify}`}
        onClick={() => void changePlace(place.id, { verifiedOn: today })}
      >
        {UPKEEP_WORDS.verify}
      </Button>
      <Button
        small
        aria-label={`${place.name} ${UPKEEP_WORDS.visited}`}
        onClick={() =>
          void changePlace(place.id, {
            verifiedOn: today,
            visits: [...(place.visits ?? []), { on: today }],
          })
        }
      >
        {UPKEEP_WORDS.visited}
      </Button>
      <Button small look="quiet" aria-expanded={isAsking} onClick={() => setIsAsking(!isAsking)}>
        {UPKEEP_WORDS.ask}
      </Button>
      <Button
        small
        look="quiet"
        onClick={() => {
          selectPlace(place.id);
          setView({ inventory: { ...inventory, part: "list", form: true } });
        }}
      >
        {UPKEEP_WORDS.open}
      </Button>
      {isAsking ? (
        <ChangeRequest place={place} townName={townName} onClose={() => setIsAsking(false)} />
      ) : null}
    </div>
  );
}
