import { useId, useMemo, useState } from "react";
import { completeness, type ZoneCompleteness } from "../../domain/upkeep/completeness.ts";
import type { UpkeepRules } from "../../domain/upkeep/upkeepRules.ts";
import type { ZoneSet } from "../../domain/zones/zoneSet.ts";
import { useApp } from "../../state/useApp.ts";
import { numberText } from "../../text/numberText.ts";
import { UPKEEP_WORDS } from "../../text/upkeepWords.ts";
import styles from "./upkeep.module.css";

type Standing = keyof typeof UPKEEP_WORDS.standing;
const STANDINGS: readonly Standing[] = ["verified", "known", "unknown"];

/** For every zone: how many places are confirmed, only known, or lack something, as bars and figures. */
export function ZoneMeter({
  today,
  rules,
}: {
  readonly today: string;
  readonly rules: UpkeepRules;
}) {
  const zoneSets = useApp((state) => state.town?.zoneSets);
  const asked = useApp((state) => state.view.question.zoneSetId);
  const [chosen, setChosen] = useState<string | null>(null);
  const id = useId();
  const zoneSet = zoneSets?.find((set) => set.id === (chosen ?? asked)) ?? zoneSets?.[0];
  if (zoneSets === undefined || zoneSet === undefined) return null;
  return (
    <section aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className={styles.title}>
        {UPKEEP_WORDS.meter}
      </h2>
      <div className={styles.routeTools}>
        <label htmlFor={id}>{UPKEEP_WORDS.meterZones}</label>
        <select id={id} value={zoneSet.id} onChange={(event) => setChosen(event.target.value)}>
          {zoneSets.map((set) => (
            <option key={set.id} value={set.id}>
              {set.name}
            </option>
          ))}
        </select>
      </div>
      <MeterTable zoneSet={zoneSet} today={today} rules={rules} />
      <p className={styles.hint}>{UPKEEP_WORDS.meterHint}</p>
    </section>
  );
}

function MeterTable({
  zoneSet,
  today,
  rules,
}: {
  readonly zoneSet: ZoneSet;
  readonly today: string;
  readonly rules: UpkeepRules;
}) {
  const places = useApp((state) => state.document.places);
  const rows = useMemo(
    () => completeness(zoneSet, places.values(), today, rules),
    [zoneSet, places, today, rules],
  );
  const most = Math.max(1, ...rows.map(sum));
  return (
    <table className={styles.meter}>
      <thead>
        <tr>
          <th scope="col">{zoneSet.name}</th>
          {STANDINGS.map((standing) => (
            <th key={standing} scope="col">
              <span className={styles.key} data-standing={standing} aria-hidden="true" />
              {UPKEEP_WORDS.standing[standing]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.zone}>
            <th scope="row">
              {zoneSet.zones[row.zone]?.name ?? UPKEEP_WORDS.outside}
              <Bars row={row} most={most} />
            </th>
            {STANDINGS.map((standing) => (
              <td key={standing}>{numberText(row[standing])}</td>
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{UPKEEP_WORDS.total}</th>
          {STANDINGS.map((standing) => (
            <td key={standing}>
              {numberText(rows.reduce((total, row) => total + row[standing], 0))}
            </td>
          ))}
        </tr>
      </tfoot>
    </table>
  );
}

function Bars({ row, most }: { readonly row: ZoneCompleteness; readonly most: number }) {
  return (
    <span className={styles.bars} aria-hidden="true">
      {STANDINGS.map((standing) => (
        <span
          key={standing}
          className={styles.bar}
          data-standing={standing}
          style={{ width: `${(row[standing] / most) * 100}%` }}
        />
      ))}
    </span>
  );
}

function sum({ verified, known, unknown }: ZoneCompleteness): number {
  return verified + known + unknown;
}
