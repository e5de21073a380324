import type { Problem } from "../../domain/problem.ts";
import { useApp } from "../../state/useApp.ts";
import { TOWN_WORDS } from "../../text/townWords.ts";
import { AboutMethod } from "./AboutMethod.tsx";
import { KeepSafe } from "./KeepSafe.tsx";
import { OpenTown } from "./OpenTown.tsx";
import { PublicSiteLink } from "./PublicSiteLink.tsx";
import styles from "./town.module.css";
import { TownLayers } from "./TownLayers.tsx";
import { TownProblems } from "./TownProblems.tsx";

/** まちの設定: what this town's data are, what is missing, how to open another, how figures are made. */
export function TownScreen() {
  const town = useApp((state) => state.town);
  return (
    <div className={styles.screen}>
      <h1 className={styles.title}>
        {TOWN_WORDS.title}
        {town === null ? "" : `：${town.manifest.name}`}
      </h1>
      {town === null ? null : (
        <>
          <p className={styles.code}>
            {town.manifest.fictional === true
              ? `${town.manifest.name}${TOWN_WORDS.fictional}`
              : town.manifest.code === undefined
                ? ""
                : `${TOWN_WORDS.code} ${town.manifest.code}`}
          </p>
          <TownLayers manifest={town.manifest} />
          <TownProblems problems={town.problems.filter(isNotMissing)} />
        </>
      )}
      <OpenTown />
      <KeepSafe />
      {town === null ? null : <PublicSiteLink />}
      <AboutMethod />
    </div>
  );
}

/** What is missing has its own list above, with what follows from it. */
function isNotMissing({ code }: Problem): boolean {
  return code !== "layerMissing";
}
