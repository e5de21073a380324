import { useMemo, useState } from "react";
import type { Place } from "../../domain/places/place.ts";
import { dueList } from "../../domain/upkeep/dueList.ts";
import { missingFacts } from "../../domain/upkeep/missingFacts.ts";
import { notVisitedThisYear } from "../../domain/upkeep/notVisitedThisYear.ts";
import type { UpkeepRules } from "../../domain/upkeep/upkeepRules.ts";
import { useApp } from "../../state/useApp.ts";
import { useToday } from "../../state/useToday.ts";
import { useUpkeepRules } from "../../state/useUpkeepRules.ts";
import { numberText } from "../../text/numberText.ts";
import { UPKEEP_WORDS } from "../../text/upkeepWords.ts";
import { Button } from "../../ui/Button.tsx";
import { Segments } from "../../ui/Segments.tsx";
import { PeriodForm } from "./PeriodForm.tsx";
import { RouteBar } from "./RouteBar.tsx";
import { useRoute } from "./useRoute.ts";
import { UpkeepRows } from "./UpkeepRows.tsx";
import styles from "./upkeep.module.css";
import { ZoneMeter } from "./ZoneMeter.tsx";

type List = keyof typeof UPKEEP_WORDS.list;
const LISTS: readonly List[] = ["due", "visits", "missing"];

/** 確かめる: which places are due, who has not been visited this year, and how well each zone is known. */
export function UpkeepPart() {
  const places = useApp((state) => state.document.places);
  const today = useToday();
  const [rules, setRules] = useUpkeepRules();
  const [list, setList] = useState<List>("due");
  const lists = useMemo(() => listsOf(places.values(), today, rules), [places, today, rules]);
  const route = useRoute(lists[list]);
  return (
    <div className={styles.part}>
      <section className={styles.main} aria-labelledby="upkeep-title">
        <h2 id="upkeep-title" className={styles.title}>
          {UPKEEP_WORDS.title}
        </h2>
        <div className={styles.noPrint}>
          <Segments
            label={UPKEEP_WORDS.lists}
            options={LISTS.map((value) => ({
              value,
              text: `${UPKEEP_WORDS.list[value]} ${numberText(lists[value].length)}`,
            }))}
            value={list}
            onChange={setList}
          />
        </div>
        <p className={styles.hint}>{UPKEEP_WORDS.listHint[list]}</p>
        {lists[list].length === 0 ? (
          <p className={styles.none}>{UPKEEP_WORDS.none[list]}</p>
        ) : (
          <>
            <RouteBar route={route} places={lists[list]} />
            <UpkeepRows places={route.places} legsM={route.legsM} today={today} rules={rules} />
            <div className={styles.noPrint}>
              <Button onClick={() => window.print()}>{UPKEEP_WORDS.print}</Button>
            </div>
          </>
        )}
      </section>
      <aside className={`${styles.aside} ${styles.noPrint}`}>
        <ZoneMeter today={today} rules={rules} />
        <PeriodForm rules={rules} onChange={setRules} />
      </aside>
    </div>
  );
}

function listsOf(
  places: Iterable<Place>,
  today: string,
  rules: UpkeepRules,
): Readonly<Record<List, readonly Place[]>> {
  const all = [...places];
  return {
    due: dueList(all, today, rules).map(({ place }) => place),
    visits: notVisitedThisYear(all, today),
    missing: all.filter(
      (place) => place.status.state !== "closed" && missingFacts(place).length > 0,
    ),
  };
}
