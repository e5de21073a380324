import { useFind, useFindActions, useLanguage } from "../../state/find/useFind.ts";
import { newsText } from "../../text/find/newsText.ts";
import { NEWS_WORDS } from "../../text/find/newsWords.ts";
import { RubyText } from "../../ui/RubyText.tsx";
import styles from "./KeptPage.module.css";
import { OpenPlaceLink } from "./OpenPlaceLink.tsx";
import { useHeadingFocus } from "./useHeadingFocus.ts";

/** What is different since the last visit, one sentence each, with the way to the place. */
export function NewsPage() {
  const language = useLanguage();
  const words = NEWS_WORDS[language];
  const news = useFind((state) => state.news) ?? [];
  const places = useFind((state) => state.places);
  const { setView, forgetNews } = useFindActions();
  useHeadingFocus();
  return (
    <div className={styles.page}>
      <h1 id="find-title" tabIndex={-1}>
        <RubyText text={words.title} />
      </h1>
      <p>
        <RubyText text={news.length === 0 ? words.nothing : words.sinceLast} />
      </p>
      <ul className={styles.lines}>
        {news.map(({ what, placeId, name }) => {
          const place = places.find(({ id }) => id === placeId);
          return (
            <li key={`${placeId} ${what}`} className={styles.news}>
              <p>
                <RubyText text={newsText({ what, name }, language)} />
              </p>
              {place === undefined ? null : (
                <OpenPlaceLink place={place} className={styles.newsLink} />
              )}
            </li>
          );
        })}
      </ul>
      <div className={styles.actions}>
        <button
          type="button"
          className={styles.filled}
          onClick={() => {
            if (news.length > 0) forgetNews();
            setView({ page: "list" });
          }}
        >
          <RubyText text={news.length > 0 ? words.seen : words.seeList} />
        </button>
      </div>
    </div>
  );
}
