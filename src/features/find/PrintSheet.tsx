import { useRef } from "react";
import type { FoundPlace } from "../../domain/find/foundPlace.ts";
import { placeCalendar } from "../../domain/find/placeCalendar.ts";
import { mapCredits } from "../../map/mapCredits.ts";
import { useFind } from "../../state/find/useFind.ts";
import { findDateText } from "../../text/find/findDateText.ts";
import type { Language } from "../../text/find/language.ts";
import { PRINT_WORDS } from "../../text/find/printWords.ts";
import { withoutRuby } from "../../text/find/withoutRuby.ts";
import { RubyText } from "../../ui/RubyText.tsx";
import { printedUntil } from "./printedUntil.ts";
import { PrintMap } from "./PrintMap.tsx";
import styles from "./PrintSheet.module.css";
import { PrintSheetPlace } from "./PrintSheetPlace.tsx";
import { shareLink } from "./shareLink.ts";
import { ShareQr } from "./ShareQr.tsx";
import { usePrintFit } from "./usePrintFit.ts";

/** One A4: map with numbers, three to six places in large type, and at the foot the day, the credits and a QR code. */
export function PrintSheet({
  found,
  isKept,
  language,
}: {
  readonly found: readonly FoundPlace[];
  readonly isKept: boolean;
  readonly language: Language;
}) {
  const words = PRINT_WORDS[language];
  const sheet = useRef<HTMLDivElement>(null);
  const origin = useFind((state) => state.origin);
  const town = useFind((state) => state.town?.manifest.name ?? "");
  usePrintFit(sheet);
  const title = isKept ? words.keptTitle : words.sheetTitle(origin?.name ?? null);
  return (
    <div ref={sheet} className={styles.sheet} lang={language === "en" ? "en" : "ja"}>
      <header className={styles.title}>
        <h2>
          <RubyText text={title} />
        </h2>
        <p lang="ja">{town}</p>
      </header>
      <PrintMap found={found} language={language} />
      <ol className={styles.places}>
        {found.map((each, index) => (
          <PrintSheetPlace
            key={each.place.id}
            found={each}
            number={index + 1}
            language={language}
          />
        ))}
      </ol>
      <Foot found={found} language={language} />
    </div>
  );
}

function Foot({
  found,
  language,
}: {
  readonly found: readonly FoundPlace[];
  readonly language: Language;
}) {
  const words = PRINT_WORDS[language];
  const today = useFind((state) => state.today);
  const manifest = useFind((state) => state.town?.manifest);
  const asOf = useFind((state) => state.town?.asOf ?? null);
  const layers = (manifest?.layers ?? []).filter(({ role }) => PRINTED_ROLES.has(role));
  const credits =
    manifest === undefined
      ? []
      : mapCredits({ ...manifest, layers }, "none").map(({ text }) => text);
  const asksHolidays = found.some(({ place }) =>
    placeCalendar(place, today, printedUntil(today)).days.some(({ asksHoliday }) => asksHoliday),
  );
  const dated = findDateText(today, "", language);
  return (
    <footer className={styles.foot}>
      <div>
        <p className={styles.check}>
          <RubyText text={words.check} />
          {asksHolidays ? <RubyText text={words.askHolidays} /> : null}
        </p>
        <p>
          <RubyText text={words.printedOn(dated)} />
          {asOf === null ? null : (
            <>
              {language === "en" ? ". " : "。"}
              <RubyText text={words.asOf(findDateText(asOf, "", language))} />
            </>
          )}
        </p>
        <p>
          <RubyText text={words.credits} />
          {language === "en" ? ": " : "："}
          <span lang="ja">{credits.join("、")}</span>
        </p>
        {manifest?.fictional === true ? (
          <p>
            <RubyText text={words.fictional} />
          </p>
        ) : null}
      </div>
      <figure className={styles.qr}>
        <figcaption>
          <RubyText text={words.scan} />
        </figcaption>
        <div className={styles.code}>
          <ShareQr
            link={shareLink(
              window.location.href,
              found.map(({ place }) => place.id),
            )}
            label={withoutRuby(words.qr)}
            className={undefined}
          />
        </div>
      </figure>
    </footer>
  );
}

const PRINTED_ROLES: ReadonlySet<string> = new Set(["places", "network", "basemap", "addresses"]);
