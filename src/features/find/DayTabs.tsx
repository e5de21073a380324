import { type KeyboardEvent, useRef } from "react";
import { type Period, PERIODS } from "../../domain/find/period.ts";
import { dateOf, dayNumber } from "../../domain/schedules/day.ts";
import { useFind, useFindActions, useLanguage } from "../../state/find/useFind.ts";
import { FILTER_WORDS } from "../../text/find/filterWords.ts";
import { periodText } from "../../text/find/periodText.ts";
import { shortDayText } from "../../text/find/shortDayText.ts";
import { withoutRuby } from "../../text/find/withoutRuby.ts";
import { RubyText } from "../../ui/RubyText.tsx";
import styles from "./DayTabs.module.css";

/** きょう, あした, 今週 with their dates; arrows go from one to the next. They rule over the element `panelId`. */
export function DayTabs({ panelId }: { readonly panelId: string }) {
  const language = useLanguage();
  const words = FILTER_WORDS[language];
  const today = useFind((state) => state.today);
  const period = useFind((state) => state.view.period);
  const { setView } = useFindActions();
  const tabs = useRef<HTMLDivElement>(null);

  function move(event: KeyboardEvent) {
    const next = periodAfterKey(period, event.key);
    if (next === null) return;
    event.preventDefault();
    setView({ period: next });
    tabs.current?.querySelectorAll("button")[PERIODS.indexOf(next)]?.focus();
  }

  return (
    <div
      ref={tabs}
      className={styles.days}
      role="tablist"
      tabIndex={-1}
      aria-label={withoutRuby(words.when)}
      onKeyDown={move}
    >
      {PERIODS.map((each) => (
        <button
          key={each}
          type="button"
          role="tab"
          id={`find-day-${each}`}
          aria-selected={each === period}
          aria-controls={panelId}
          tabIndex={each === period ? 0 : -1}
          onClick={() => setView({ period: each })}
        >
          <span>
            <RubyText text={periodText(each, language)} />
          </span>
          <small>
            <RubyText text={dayOfTab(each)} />
          </small>
        </button>
      ))}
    </div>
  );

  function dayOfTab(each: Period): string {
    const day = shortDayText(dateOf(dayNumber(today)! + DAYS_ON[each]), language);
    return each === "week" ? words.until(day) : day;
  }
}

/** How many days after today each period ends. */
const DAYS_ON: Readonly<Record<Period, number>> = { today: 0, tomorrow: 1, week: 6 };

/** The tab that an arrow, Home or End goes to; `null` for any other key. */
function periodAfterKey(period: Period, key: string): Period | null {
  const now = PERIODS.indexOf(period);
  const next = { ArrowRight: now + 1, ArrowLeft: now - 1, Home: 0, End: PERIODS.length - 1 }[key];
  return next === undefined ? null : (PERIODS.at(next % PERIODS.length) ?? null);
}
