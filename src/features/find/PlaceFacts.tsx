import type { ReactNode } from "react";
import { whatToBring } from "../../domain/find/whatToBring.ts";
import { isDialable } from "../../domain/places/isDialable.ts";
import type { PublicPlace } from "../../domain/places/placeForAudience.ts";
import { useFind, useLanguage } from "../../state/find/useFind.ts";
import { accessTexts } from "../../text/find/accessTexts.ts";
import { asOfText } from "../../text/find/asOfText.ts";
import { feeText } from "../../text/find/feeText.ts";
import { forWhomText } from "../../text/find/forWhomText.ts";
import { joiningText } from "../../text/find/joiningText.ts";
import { type PlaceFact, PLACE_WORDS } from "../../text/find/placeWords.ts";
import { rideText } from "../../text/find/rideText.ts";
import type { TextPart } from "../../text/find/textPart.ts";
import { wishText } from "../../text/find/wishText.ts";
import { RubyText } from "../../ui/RubyText.tsx";
import { dialled } from "../../domain/places/dialled.ts";
import styles from "./PlaceFacts.module.css";
import { TextParts } from "./TextParts.tsx";
import { webAddress } from "./webAddress.ts";

/** What one wants to know before going; what the list does not say is left out. */
export function PlaceFacts({ place }: { readonly place: PublicPlace }) {
  const language = useLanguage();
  const words = PLACE_WORDS[language];
  const today = useFind((state) => state.today);
  const verified = asOfText(place.verifiedOn, today, language);
  const facts: readonly (readonly [PlaceFact, ReactNode])[] = [
    ["fee", parts(feeText(place, language))],
    ["forWhom", parts(forWhomText(place, language))],
    ["joining", parts(joiningText(place, language))],
    ["bring", written(whatToBring(place) ?? undefined)],
    ["ride", parts(rideText(place, language))],
    ["consultation", <Consultation key="consultation" place={place} />],
    ["access", <Access key="access" place={place} />],
    ["address", written(place.address)],
    ["venue", written(place.venue)],
    ["nearby", written(place.nearby)],
    ["operator", written(place.operator)],
    ["phone", <Phone key="phone" phone={place.phone} />],
    ["url", <WebPage key="url" url={place.url} />],
    ["note", written(place.note)],
    ["verifiedOn", <RubyText key="verified" text={verified ?? words.unverified} />],
  ];
  const has: Readonly<Partial<Record<PlaceFact, boolean>>> = {
    consultation: place.consultation === true || place.consultationText !== undefined,
    access: accessTexts(place, language).length > 0 || place.easeOfEntry !== undefined,
    phone: place.phone !== undefined,
    url: webAddress(place.url) !== null,
  };
  return (
    <section className={styles.facts}>
      <h2>
        <RubyText text={words.factsTitle} />
      </h2>
      <dl>
        {facts
          .filter(([fact, value]) => (has[fact] ?? true) && value !== null)
          .map(([fact, value]) => (
            <div key={fact}>
              <dt>
                <RubyText text={words.facts[fact]} />
              </dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </section>
  );
}

function parts(texts: readonly TextPart[]): ReactNode {
  return texts.length === 0 ? null : <TextParts parts={texts} />;
}

/** In the words of the list, which are Japanese. */
function written(text: string | undefined): ReactNode {
  return text === undefined || text.trim() === "" ? null : <span lang="ja">{text}</span>;
}

function Consultation({ place }: { readonly place: PublicPlace }) {
  const language = useLanguage();
  return (
    <>
      {place.consultation === true ? <RubyText text={wishText("consultation", language)} /> : null}
      {place.consultationText === undefined ? null : <p lang="ja">{place.consultationText}</p>}
    </>
  );
}

function Access({ place }: { readonly place: PublicPlace }) {
  const language = useLanguage();
  return (
    <ul>
      {accessTexts(place, language).map((text) => (
        <li key={text}>
          <RubyText text={text} />
        </li>
      ))}
      {place.easeOfEntry === undefined ? null : <li lang="ja">{place.easeOfEntry}</li>}
    </ul>
  );
}

function Phone({ phone }: { readonly phone: string | undefined }) {
  if (phone === undefined) return null;
  if (!isDialable(phone)) return <span lang="ja">{phone}</span>;
  return (
    <a className={`${styles.link} ${styles.phone}`} href={`tel:${dialled(phone)}`}>
      {phone}
    </a>
  );
}

function WebPage({ url }: { readonly url: string | undefined }) {
  const words = PLACE_WORDS[useLanguage()];
  const address = webAddress(url);
  if (address === null) return null;
  return (
    <a className={styles.link} href={address} target="_blank" rel="noreferrer">
      {url} <RubyText text={words.newTab} />
    </a>
  );
}
