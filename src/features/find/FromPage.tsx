import { useState } from "react";
import { useFind, useFindActions, useLanguage } from "../../state/find/useFind.ts";
import { FROM_WORDS } from "../../text/find/fromWords.ts";
import { RubyText } from "../../ui/RubyText.tsx";
import { FindIcon } from "./FindIcon.tsx";
import styles from "./FromPage.module.css";
import { LocateButton } from "./LocateButton.tsx";
import { PickOnMap } from "./PickOnMap.tsx";
import { SpotSearch } from "./SpotSearch.tsx";
import { useReturnToList } from "./useReturnToList.ts";

/** 「どこから歩きますか」: the device, a name, a touch on the map, or not at all. It is used here and nowhere else. */
export function FromPage() {
  const words = FROM_WORDS[useLanguage()];
  const { setOrigin, forgetOrigin } = useFindActions();
  const hasOrigin = useFind((state) => state.origin !== null);
  const [picksOnMap, setPicksOnMap] = useState(false);
  const toList = useReturnToList();
  if (picksOnMap) {
    return (
      <PickOnMap
        onPick={(at) => {
          setOrigin({ at, how: "map" });
          toList();
        }}
        onCancel={() => setPicksOnMap(false)}
      />
    );
  }
  return (
    <div className={styles.page}>
      <h1 id="find-title" tabIndex={-1}>
        <RubyText text={words.whereFrom} />
      </h1>
      <p className={styles.privacy}>
        <RubyText text={words.privacy} />
      </p>
      <LocateButton text={words.hereLong} className={styles.locate} onFound={toList} />
      <SpotSearch
        onChoose={({ at, name }) => {
          setOrigin({ at, name, how: "spot" });
          toList();
        }}
      />
      <button type="button" className={styles.way} onClick={() => setPicksOnMap(true)}>
        <FindIcon name="map" size={24} />
        <span>
          <RubyText text={words.onMap} />
        </span>
      </button>
      <button
        type="button"
        className={styles.quiet}
        onClick={() => {
          forgetOrigin();
          toList();
        }}
      >
        <RubyText text={words.forget} />
      </button>
      {hasOrigin ? (
        <button type="button" className={styles.quiet} onClick={toList}>
          <RubyText text={words.back} />
        </button>
      ) : null}
    </div>
  );
}
