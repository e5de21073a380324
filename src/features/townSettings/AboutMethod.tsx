import { Fragment } from "react";
import { METHOD_TEXT } from "../../text/methodText.ts";
import { SOFTWARE_CREDITS } from "../../text/softwareCredits.ts";
import { TOWN_WORDS } from "../../text/townWords.ts";
import { BulletList } from "../../ui/BulletList.tsx";
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
            <BulletList items={part.sentences} />
          </div>
        ))}
      </section>
      <section className={styles.section} aria-labelledby="licences-title">
        <h2 id="licences-title">{TOWN_WORDS.licencesTitle}</h2>
        <p>{TOWN_WORDS.osm}</p>
        <BulletList
          items={SOFTWARE_CREDITS.map((credit) => (
            <Fragment key={credit.name}>
              <a href={credit.url} target="_blank" rel="noreferrer">
                {credit.name}
              </a>
              ：{credit.licence}
            </Fragment>
          ))}
        />
      </section>
    </>
  );
}
