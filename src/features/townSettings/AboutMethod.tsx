import { METHOD_TEXT } from "../../text/methodText.ts";
import { SOFTWARE_CREDITS } from "../../text/softwareCredits.ts";
import { TOWN_WORDS } from "../../text/townWords.ts";
import styles from "./town.module.css";

/** How figures are made, what they cannot tell, and whose work the app stands on. */
export function AboutMethod() {
  return (
    <>
      <section className={styles.section} aria-labelledby="about-title">
        <h2 id="about-title">{TOWN_WORDS.aboutTitle}</h2>
        {METHOD_TEXT.map((part) => (
          <div key={part.title}>
            <h3>{part.title}</h3>
            <ul className={styles.list}>
              {part.sentences.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </div>
        ))}
      </section>
      <section className={styles.section} aria-labelledby="licences-title">
        <h2 id="licences-title">{TOWN_WORDS.licencesTitle}</h2>
        <p>{TOWN_WORDS.osm}</p>
        <ul className={styles.list}>
          {SOFTWARE_CREDITS.map((credit) => (
            <li key={credit.name}>
              <a href={credit.url} target="_blank" rel="noreferrer">
                {credit.name}
              </a>
              ：{credit.licence}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
