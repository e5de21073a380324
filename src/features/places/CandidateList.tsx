import { useApp } from "../../state/useApp.ts";
import { candidateText } from "../../text/candidateText.ts";
import { PLACE_WORDS } from "../../text/placeWords.ts";
import { Symbol } from "../../ui/symbols/Symbol.tsx";
import listStyles from "./list.module.css";
import styles from "./places.module.css";

/** The candidate sites in words, while the map draws them. */
export function CandidateList() {
  const candidates = useApp(({ view, town }) => (view.candidates ? town?.candidates : undefined));
  if (candidates === undefined || candidates.length === 0) return null;
  return (
    <section className={listStyles.candidates} aria-labelledby="candidates-title">
      <h3 id="candidates-title">
        {PLACE_WORDS.candidates.title}（{candidates.length}
        {PLACE_WORDS.candidates.count}）
      </h3>
      <ul>
        {candidates.map((candidate) => (
          <li key={candidate.id} className={listStyles.candidate}>
            <Symbol name="candidate" size={28} />
            <span className={listStyles.rowWords}>
              <b>{candidate.name}</b>
              <span className={styles.small}>{candidateText(candidate)}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
