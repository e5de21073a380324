import { hasRide } from "../../domain/find/hasRide.ts";
import type { PublicPlace } from "../../domain/places/placeForAudience.ts";
import { WALK_MINUTES } from "../../state/find/keepFinding.ts";
import { useFind, useFindActions, useLanguage } from "../../state/find/useFind.ts";
import { PLACE_WORDS } from "../../text/find/placeWords.ts";
import { rideText } from "../../text/find/rideText.ts";
import { routeStepsTexts } from "../../text/find/routeStepsTexts.ts";
import { walkDistanceText } from "../../text/find/walkDistanceText.ts";
import { withoutRuby } from "../../text/find/withoutRuby.ts";
import { RubyText } from "../../ui/RubyText.tsx";
import { OpenPlaceLink } from "./OpenPlaceLink.tsx";
import styles from "./RouteSteps.module.css";
import { TextParts } from "./TextParts.tsx";

/** How long the walk is and, in at most five steps, how it goes; without a start, how to say one. */
export function RouteSteps({ place }: { readonly place: PublicPlace }) {
  const words = PLACE_WORDS[useLanguage()];
  const origin = useFind((state) => state.origin);
  const { setView } = useFindActions();
  if (place.location === null) {
    return (
      <p className={styles.way}>
        <RubyText text={words.notLocated} />
      </p>
    );
  }
  if (origin !== null) return <Way place={place} />;
  return (
    <div className={styles.way}>
      <p>
        <RubyText text={words.askFrom} />
      </p>
      <button
        type="button"
        className={styles.button}
        onClick={() => setView({ page: "from", placeId: null })}
      >
        <RubyText text={words.sayFrom} />
      </button>
    </div>
  );
}

function Way({ place }: { readonly place: PublicPlace }) {
  const language = useLanguage();
  const words = PLACE_WORDS[language];
  const route = useFind((state) => state.route);
  const walks = useFind((state) => state.walks);
  const walk = walks?.get(place.id) ?? null;
  if (walk === null) {
    return (
      <p className={styles.way}>
        <RubyText text={walks === null ? words.searching : words.noWay} />
      </p>
    );
  }
  const steps = route === null ? [] : routeStepsTexts(route, language);
  return (
    <section className={styles.way} aria-label={withoutRuby(words.wayTitle)}>
      <p className={styles.walk}>
        <RubyText text={words.walk} />{" "}
        <b>
          <RubyText text={words.minutes(walk.minutes)} />
        </b>{" "}
        <span className={styles.distance}>
          <RubyText text={walkDistanceText(walk, language)} />
        </span>
      </p>
      {walk.minutes > WALK_MINUTES ? <Farther place={place} minutes={walk.minutes} /> : null}
      {steps.length === 0 ? null : (
        <ol className={styles.steps}>
          {steps.map((step, index) => (
            <li key={index}>
              <TextParts parts={step} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

/** Over the limit: said so, with the ride, or with a nearer place. */
function Farther({ place, minutes }: { readonly place: PublicPlace; readonly minutes: number }) {
  const language = useLanguage();
  const words = PLACE_WORDS[language];
  const answer = useFind((state) => state.answer);
  const nearer = [...(answer?.rows ?? []), ...(answer?.others ?? [])]
    .filter(({ walk }) => walk !== null && walk.minutes < minutes && walk.minutes <= WALK_MINUTES)
    .sort((one, other) => one.walk!.minutes - other.walk!.minutes)[0];
  return (
    <p className={styles.farther}>
      <RubyText text={words.farther(WALK_MINUTES)} />{" "}
      {hasRide(place) ? (
        <>
          <RubyText text={words.rideInstead} />
          <TextParts parts={rideText(place, language)} />
        </>
      ) : nearer === undefined ? null : (
        <>
          <RubyText text={words.nearer} />
          <OpenPlaceLink place={nearer.place} />
          {language === "en" ? " (" : "（"}
          <RubyText
            text={`${words.walk}${language === "en" ? " " : ""}${words.minutes(nearer.walk!.minutes)}`}
          />
          {language === "en" ? ")" : "）"}
        </>
      )}
    </p>
  );
}
