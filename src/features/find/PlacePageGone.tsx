import { useFind, useFindActions, useLanguage } from "../../state/find/useFind.ts";
import { PLACE_WORDS } from "../../text/find/placeWords.ts";
import { RubyText } from "../../ui/RubyText.tsx";
import styles from "./PlacePage.module.css";
import { PlacePageNearby } from "./PlacePageNearby.tsx";
import { PlacePageTop } from "./PlacePageTop.tsx";

/** An old link to a place that is not told of any more: said so, with others to go to. */
export function PlacePageGone() {
  const words = PLACE_WORDS[useLanguage()];
  const name = useFind(
    ({ news, view }) => news?.find(({ placeId }) => placeId === view.placeId)?.name,
  );
  const { setView } = useFindActions();
  return (
    <article className={styles.page}>
      <div className={styles.head}>
        <PlacePageTop place={null} />
        {name === undefined ? null : (
          <p className={styles.about} lang="ja">
            {name}
          </p>
        )}
        <h1 className={styles.name} id="find-title" tabIndex={-1}>
          <span>
            <RubyText text={words.gone} />
          </span>
        </h1>
        <p className={styles.about}>
          <RubyText text={words.goneText} />
        </p>
        <button
          type="button"
          className={styles.button}
          onClick={() => setView({ page: "list", placeId: null })}
        >
          <RubyText text={words.seeList} />
        </button>
      </div>
      <div className={styles.rest}>
        <PlacePageNearby place={null} />
      </div>
    </article>
  );
}
