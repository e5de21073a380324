import type { CandidateSite } from "../../domain/places/candidateSite.ts";
import { candidateText } from "../../text/candidateText.ts";
import { MAP_WORDS } from "../../text/mapWords.ts";
import { Symbol } from "../../ui/symbols/Symbol.tsx";
import { CalloutBox } from "./CalloutBox.tsx";
import styles from "./CalloutBox.module.css";

/** What is known of a candidate site, at its spot of the map. */
export function CandidateCard({
  candidate,
  onClose,
}: {
  readonly candidate: CandidateSite;
  readonly onClose: () => void;
}) {
  return (
    <CalloutBox title={MAP_WORDS.candidate} onClose={onClose}>
      <div className={styles.card}>
        <Symbol name="candidate" size={24} />
        <div>
          <b>{candidate.name}</b>
          <p className={styles.about}>{candidateText(candidate)}</p>
        </div>
      </div>
    </CalloutBox>
  );
}
