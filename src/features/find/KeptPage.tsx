import { placeDays } from "../../domain/find/placeDays.ts";
import type { FoundPlace } from "../../domain/find/foundPlace.ts";
import { useFind, useFindActions, useLanguage } from "../../state/find/useFind.ts";
import { KEPT_WORDS } from "../../text/find/keptWords.ts";
import { withoutRuby } from "../../text/find/withoutRuby.ts";
import { RubyText } from "../../ui/RubyText.tsx";
import styles from "./KeptPage.module.css";
import { KeptSent } from "./KeptSent.tsx";
import { PlaceLine } from "./PlaceLine.tsx";
import { ReadAloud } from "./ReadAloud.tsx";
import { SharePlaces } from "./SharePlaces.tsx";
import { useFoundOf } from "./useFoundOf.ts";
import { useHeadingFocus } from "./useHeadingFocus.ts";

/** とっておいた場所: their next days, and what one can do with all of them; those that a link brought stand first. */
export function KeptPage() {
  const words = KEPT_WORDS[useLanguage()];
  const sentIds = useFind((state) => state.view.sentIds);
  useHeadingFocus();
  return (
    <div className={styles.page} id="find-kept">
      <h1 id="find-title" tabIndex={-1}>
        <RubyText text={words.title} />
      </h1>
      {sentIds.length === 0 ? null : <KeptSent />}
      <OwnPlaces isAlone={sentIds.length === 0} />
    </div>
  );
}

function OwnPlaces({ isAlone }: { readonly isAlone: boolean }) {
  const words = KEPT_WORDS[useLanguage()];
  const kept = useFind((state) => state.kept);
  const found = useFoundOf(kept);
  if (kept.length === 0) return isAlone ? <NothingKept /> : null;
  return (
    <section>
      {isAlone ? null : (
        <h2>
          <RubyText text={words.ownTitle} />
        </h2>
      )}
      <ul className={styles.lines}>
        {found.map((each) => (
          <PlaceLine key={each.place.id} found={each}>
            <RemoveButton id={each.place.id} name={each.place.name} />
          </PlaceLine>
        ))}
      </ul>
      <MissingLine />
      <KeptActions found={found} />
      <p className={styles.note}>
        <RubyText text={words.device} />
      </p>
    </section>
  );
}

function KeptActions({ found }: { readonly found: readonly FoundPlace[] }) {
  const words = KEPT_WORDS[useLanguage()];
  const today = useFind((state) => state.today);
  const { saveCalendar, setView } = useFindActions();
  const dated = found.filter(({ place }) => placeDays(place, today).next !== null);
  if (found.length === 0) return null;
  return (
    <div className={styles.actions}>
      <button type="button" className={styles.filled} onClick={() => setView({ page: "print" })}>
        <RubyText text={words.print} />
      </button>
      {dated.length === 0 ? null : (
        <button
          type="button"
          className={styles.button}
          onClick={() => saveCalendar(dated.map(({ place }) => place.id))}
        >
          <RubyText text={words.calendar} />
        </button>
      )}
      <ReadAloud contentId="find-kept" />
      <SharePlaces places={found.map(({ place }) => place)} />
    </div>
  );
}

function RemoveButton({ id, name }: { readonly id: string; readonly name: string }) {
  const words = KEPT_WORDS[useLanguage()];
  const { toggleKept } = useFindActions();
  return (
    <button
      type="button"
      className={styles.quiet}
      aria-label={withoutRuby(words.removeOf(name))}
      onClick={() => toggleKept(id)}
    >
      <RubyText text={words.remove} />
    </button>
  );
}

/** Kept ones that the list no longer has are said, and stay until somebody takes them away. */
function MissingLine() {
  const words = KEPT_WORDS[useLanguage()];
  const places = useFind((state) => state.places);
  const kept = useFind((state) => state.kept);
  const { toggleKept } = useFindActions();
  const missing = kept.filter((id) => !places.some((place) => place.id === id));
  if (missing.length === 0) return null;
  return (
    <p className={styles.missing}>
      <RubyText text={words.missing(missing.length)} />{" "}
      <button
        type="button"
        className={styles.quiet}
        onClick={() => {
          for (const id of missing) toggleKept(id);
        }}
      >
        <RubyText text={words.removeMissing} />
      </button>
    </p>
  );
}

function NothingKept() {
  const words = KEPT_WORDS[useLanguage()];
  const { setView } = useFindActions();
  return (
    <>
      <p>
        <RubyText text={words.empty} />
      </p>
      <div className={styles.actions}>
        <button type="button" className={styles.filled} onClick={() => setView({ page: "list" })}>
          <RubyText text={words.seeList} />
        </button>
      </div>
    </>
  );
}
