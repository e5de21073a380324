import { useId } from "react";
import { sendOutText } from "../../text/sendOutText.ts";
import { PUBLIC_SITE_WORDS } from "../../text/publicSiteWords.ts";
import { Button } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";
import { PublicSiteReportView } from "./PublicSiteReportView.tsx";
import styles from "./sendOut.module.css";
import { usePublicSite } from "./usePublicSite.ts";

/** 公開用に書き出す: what the site is, where it will stand, and after it what to do with it. */
export function PublicSitePart() {
  const titleId = useId();
  const { url, setUrl, isUrlWrong, sent, isReady, isWriting, written, write } = usePublicSite();
  const words = PUBLIC_SITE_WORDS;
  return (
    <section className={styles.site} aria-labelledby={titleId}>
      <h2 className={styles.title} id={titleId}>
        {words.title}
      </h2>
      <p>{words.intro}</p>
      <p>{words.contents}</p>
      <div className={styles.address}>
        <Field
          label={words.url}
          hint={words.urlHint}
          error={isUrlWrong ? words.urlError : null}
          type="url"
          inputMode="url"
          value={url}
          onChange={({ target }) => setUrl(target.value)}
        />
      </div>
      <p>
        {sent.places.length === 0
          ? words.noPlaces
          : sendOutText(
              sent.places.length,
              sent.withheld.map(({ reason }) => reason),
            )}
      </p>
      <Button disabled={!isReady} onClick={() => void write()}>
        {isWriting ? words.writing : words.write}
      </Button>
      {written === null ? null : <PublicSiteReportView {...written} />}
    </section>
  );
}
