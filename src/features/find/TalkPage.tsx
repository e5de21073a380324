import { useMemo } from "react";
import { talkPlaces } from "../../domain/find/talkPlaces.ts";
import { useFind, useFindActions, useLanguage } from "../../state/find/useFind.ts";
import { TALK_WORDS } from "../../text/find/talkWords.ts";
import { RubyText } from "../../ui/RubyText.tsx";
import { ReadAloud } from "./ReadAloud.tsx";
import { TalkDesk } from "./TalkDesk.tsx";
import styles from "./TalkPage.module.css";
import { useHeadingFocus } from "./useHeadingFocus.ts";

/** 相談したい: the nearest desk with its telephone, what may be talked about (anything), then the other desks. */
export function TalkPage() {
  const words = TALK_WORDS[useLanguage()];
  const places = useFind((state) => state.places);
  const today = useFind((state) => state.today);
  const walks = useFind((state) => state.walks);
  const hasStart = useFind((state) => state.origin !== null);
  const nowMinute = useFind((state) => state.nowMinute);
  const desks = useMemo(
    () => talkPlaces(places, { today, nowMinute, walks }),
    [places, today, nowMinute, walks],
  );
  const [first, ...others] = desks;
  useHeadingFocus();
  return (
    <div className={styles.page} id="find-talk">
      <h1 id="find-title" tabIndex={-1}>
        <RubyText text={words.title} />
      </h1>
      <p className={styles.anything}>
        <b>
          <RubyText text={words.anything} />
        </b>{" "}
        <RubyText text={words.notSure} />
      </p>
      {first === undefined ? (
        <p>
          <RubyText text={words.none} />
        </p>
      ) : (
        <section className={styles.first}>
          <h2>
            <RubyText text={hasStart && first.walk !== null ? words.nearest : words.first} />
          </h2>
          <TalkDesk found={first} isFirst />
        </section>
      )}
      {hasStart ? null : <AskStart />}
      <Topics />
      {others.length === 0 ? null : (
        <section className={styles.others}>
          <h2>
            <RubyText text={words.others} />
          </h2>
          <ul>
            {others.map((found) => (
              <li key={found.place.id}>
                <TalkDesk found={found} isFirst={false} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

/** What may be talked about: anything, with a few examples for a beginning. */
function Topics() {
  const words = TALK_WORDS[useLanguage()];
  return (
    <section className={styles.topics}>
      <h2>
        <RubyText text={words.how} />
      </h2>
      <ul>
        {words.examples.map((example) => (
          <li key={example}>
            <RubyText text={example} />
          </li>
        ))}
      </ul>
      <p>
        <RubyText text={words.emergency} />
      </p>
      <ReadAloud contentId="find-talk" />
    </section>
  );
}

function AskStart() {
  const words = TALK_WORDS[useLanguage()];
  const { setView } = useFindActions();
  return (
    <p className={styles.ask}>
      <RubyText text={words.sayFromText} />{" "}
      <button type="button" className={styles.quiet} onClick={() => setView({ page: "from" })}>
        <RubyText text={words.sayFrom} />
      </button>
    </p>
  );
}
