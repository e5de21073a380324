import { PUBLIC_SITE_WORDS } from "../../text/publicSiteWords.ts";
import styles from "./town.module.css";

/** The way from まちの設定 to where the site for everybody is made. */
export function PublicSiteLink() {
  const { title, fromSettings, toExport } = PUBLIC_SITE_WORDS;
  return (
    <section className={styles.section} aria-labelledby="public-site-title">
      <h2 id="public-site-title">{title}</h2>
      <p>{fromSettings}</p>
      <p>
        <a href="#/totonoeru?part=out">{toExport}</a>
      </p>
    </section>
  );
}
