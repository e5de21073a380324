import { dialled } from "../../domain/places/dialled.ts";
import { isDialable } from "../../domain/places/isDialable.ts";
import type { ReactNode } from "react";
import type { Place } from "../../domain/places/place.ts";
import { dayText } from "../../text/dayText.ts";
import { PLACE_WORDS } from "../../text/placeWords.ts";
import { statusText } from "../../text/statusText.ts";
import styles from "./places.module.css";

const { facts: FACTS } = PLACE_WORDS;

/** All that is known of a place, in the words it was written in; what is unknown is not shown. */
export function PlaceFacts({ place }: { readonly place: Place }) {
  return (
    <dl className={styles.facts}>
      {factsOf(place).map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function factsOf(place: Place): readonly (readonly [string, ReactNode])[] {
  const known: readonly (readonly [string, ReactNode])[] = [
    [FACTS.status, statusText(place.status)],
    [FACTS.schedule, place.scheduleText ?? PLACE_WORDS.scheduleUnknown],
    [FACTS.fee, place.fee],
    [FACTS.audience, place.audienceGroups?.join("、")],
    [FACTS.activities, place.activities?.join("、")],
    [FACTS.ride, place.ride],
    [FACTS.consultation, place.consultation === true ? PLACE_WORDS.consultation : undefined],
    [FACTS.phone, place.phone === undefined ? undefined : <PhoneLink phone={place.phone} />],
    [FACTS.address, place.address],
    [FACTS.venue, place.venue],
    [FACTS.operator, place.operator],
    [FACTS.url, place.url === undefined ? undefined : <WebLink url={place.url} />],
    [FACTS.note, place.note],
    [FACTS.verifiedOn, place.verifiedOn === undefined ? undefined : dayText(place.verifiedOn)],
    [FACTS.source, place.source],
    [FACTS.precision, PLACE_WORDS.precision[place.location?.precision ?? "exact"]],
    ...Object.entries(place.extra ?? {}),
  ];
  return known.filter(([, value]) => value !== undefined && value !== "");
}

function PhoneLink({ phone }: { readonly phone: string }) {
  return isDialable(phone) ? <a href={`tel:${dialled(phone)}`}>{phone}</a> : phone;
}

function WebLink({ url }: { readonly url: string }) {
  return /^https?:\/\//.test(url) ? (
    <a href={url} target="_blank" rel="noreferrer">
      {url}
    </a>
  ) : (
    url
  );
}
