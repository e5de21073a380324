import { type KeyboardEvent, useId, useRef } from "react";
import type { Spot } from "../../domain/spots/spot.ts";
import { useLanguage } from "../../state/find/useFind.ts";
import { FROM_WORDS } from "../../text/find/fromWords.ts";
import { spotKindText } from "../../text/find/spotKindText.ts";
import { withFurigana } from "../../text/find/withFurigana.ts";
import { withoutRuby } from "../../text/find/withoutRuby.ts";
import { Icon } from "../../ui/Icon.tsx";
import { RubyText } from "../../ui/RubyText.tsx";
import searchBox from "./SearchBox.module.css";
import styles from "./SpotSearch.module.css";
import { useSpots } from "./useSpots.ts";

/** A box for names of 町, schools and landmarks; what fits stands under it as buttons, how many is said aloud. */
export function SpotSearch({ onChoose }: { readonly onChoose: (spot: Spot) => void }) {
  const words = FROM_WORDS[useLanguage()];
  const { text, setText, spots } = useSpots();
  const id = useId();
  const list = useRef<HTMLUListElement>(null);

  function enterList(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing || !["Enter", "ArrowDown"].includes(event.key)) return;
    event.preventDefault();
    list.current?.querySelector("button")?.focus();
  }

  return (
    <div className={styles.search} role="search">
      <div className={searchBox.search}>
        <label htmlFor={id}>
          <RubyText text={words.search} />
        </label>
        <div className={searchBox.box}>
          <Icon name="search" size={22} />
          <input
            id={id}
            type="search"
            enterKeyHint="search"
            autoComplete="off"
            maxLength={60}
            placeholder={withoutRuby(words.searchExample)}
            value={text}
            onChange={({ target }) => setText(target.value)}
            onKeyDown={enterList}
          />
        </div>
      </div>
      <output className={styles.count}>
        {spots === null ? null : (
          <RubyText text={spots.length === 0 ? words.notFound : words.found(spots.length)} />
        )}
      </output>
      {spots === null || spots.length === 0 ? null : (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- arrows go through its buttons
        <ul ref={list} className={styles.spots} onKeyDown={(event) => walkButtons(event)}>
          {spots.map((spot) => (
            <li key={`${spot.kind} ${spot.name} ${spot.at.join()}`}>
              <button type="button" onClick={() => onChoose(spot)}>
                <SpotName spot={spot} />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function SpotName({ spot: { name, kana, kind } }: { readonly spot: Spot }) {
  const language = useLanguage();
  return (
    <>
      <b lang={language === "en" ? "ja" : undefined}>
        <RubyText text={language === "easy" ? withFurigana(name, kana) : name} />
      </b>
      <span>
        <RubyText text={spotKindText(kind, language)} />
      </span>
    </>
  );
}

function walkButtons(event: KeyboardEvent<HTMLUListElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const buttons = [...event.currentTarget.querySelectorAll("button")];
  const now = buttons.findIndex((button) => button === document.activeElement);
  buttons[Math.min(Math.max(now + step, 0), buttons.length - 1)]?.focus();
}
