import { useFind, useFindActions, useLanguage } from "../../state/find/useFind.ts";
import { FROM_WORDS } from "../../text/find/fromWords.ts";
import { RubyText } from "../../ui/RubyText.tsx";
import { FindIcon } from "./FindIcon.tsx";
import styles from "./FromLine.module.css";
import { LocateButton } from "./LocateButton.tsx";
import { OriginName } from "./OriginName.tsx";
import { useReturnToList } from "./useReturnToList.ts";

/** From where the walks are counted, and how to change it; before anybody said it, the two ways to say it. */
export function FromLine() {
  const words = FROM_WORDS[useLanguage()];
  const origin = useFind((state) => state.origin);
  const { setView } = useFindActions();
  const toList = useReturnToList();
  const change = () => setView({ page: "from" });
  if (origin === null) {
    return (
      <div className={styles.from}>
        <span className={styles.asked}>
          <FindIcon name="here" size={24} />
          <span>
            <RubyText text={words.whereFrom} />
          </span>
        </span>
        <LocateButton text={words.here} className={styles.way} onFound={toList} />
        <button type="button" className={styles.way} onClick={change}>
          <RubyText text={words.byName} />
        </button>
      </div>
    );
  }
  return (
    <div className={styles.from}>
      <FindIcon name="here" size={24} />
      <p className={styles.known}>
        <OriginName origin={origin} />
      </p>
      <button type="button" className={styles.change} onClick={change}>
        <RubyText text={words.change} />
      </button>
    </div>
  );
}
