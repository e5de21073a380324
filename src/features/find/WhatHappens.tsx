import type { PublicPlace } from "../../domain/places/placeForAudience.ts";
import { useLanguage } from "../../state/find/useFind.ts";
import { whatHappensText } from "../../text/find/whatHappensText.ts";
import styles from "./FindRow.module.css";
import { TextParts } from "./TextParts.tsx";

/** One line of what happens at a place. */
export function WhatHappens({ place }: { readonly place: PublicPlace }) {
  return (
    <p className={styles.what}>
      <TextParts parts={whatHappensText(place, useLanguage())} />
    </p>
  );
}
