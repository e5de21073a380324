import { useState } from "react";
import type { PublicPlace } from "../../domain/places/placeForAudience.ts";
import { useLanguage } from "../../state/find/useFind.ts";
import { PLACE_WORDS } from "../../text/find/placeWords.ts";
import { SHARE_WORDS } from "../../text/find/shareWords.ts";
import { withoutRuby } from "../../text/find/withoutRuby.ts";
import { RubyText } from "../../ui/RubyText.tsx";
import { CopyText } from "./CopyText.tsx";
import { shareLink } from "./shareLink.ts";
import styles from "./SharePlaces.module.css";
import { MOST_BYTES, ShareQr } from "./ShareQr.tsx";

/** 「人に知らせる」: unfolds a link to send or to copy, and its QR code for a phone beside this one. */
export function SharePlaces({ places }: { readonly places: readonly PublicPlace[] }) {
  const language = useLanguage();
  const words = SHARE_WORDS[language];
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details
      className={styles.share}
      open={isOpen}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary className={styles.button}>
        <RubyText text={PLACE_WORDS[language].share} />
      </summary>
      {isOpen ? <Sharing places={places} words={words} /> : null}
    </details>
  );
}

function Sharing({
  places,
  words,
}: {
  readonly places: readonly PublicPlace[];
  readonly words: (typeof SHARE_WORDS)["ja"];
}) {
  const link = shareLink(
    window.location.href,
    places.map(({ id }) => id),
  );
  const [first] = places;
  const title =
    places.length === 1 && first !== undefined
      ? first.name
      : withoutRuby(words.placesTitle(places.length));
  const isLong = new TextEncoder().encode(link).length > MOST_BYTES;
  return (
    <div className={styles.sharing}>
      {"share" in navigator ? (
        <button type="button" className={styles.filled} onClick={() => void send(title, link)}>
          <RubyText text={words.send} />
        </button>
      ) : null}
      <CopyText
        text={link}
        words={{ copy: words.copy, copied: words.copied, failed: words.copyFailed }}
      />
      {isLong ? (
        <p>
          <RubyText text={words.tooMany} />
        </p>
      ) : (
        <>
          <ShareQr link={link} label={withoutRuby(words.qr)} className={styles.qr} />
          <p>
            <RubyText text={words.qrHint} />
          </p>
        </>
      )}
      <p>
        <RubyText text={words.noPosition} />
      </p>
    </div>
  );
}

/** Somebody who changes their mind has not failed. */
async function send(title: string, url: string): Promise<void> {
  try {
    await navigator.share({ title, url });
  } catch {
    return;
  }
}
