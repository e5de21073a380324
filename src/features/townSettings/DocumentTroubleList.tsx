import { useApp } from "../../state/useApp.ts";
import { FRAME_WORDS } from "../../text/frameWords.ts";
import { problemText } from "../../text/problemText.ts";

/** What of the kept document could not be read, and that the town's own file of places has changed since. */
export function DocumentTroubleList() {
  const problems = useApp((state) => state.documentProblems);
  const baseChanged = useApp((state) => state.baseChanged);
  return (
    <ul>
      {baseChanged ? <li>{FRAME_WORDS.baseChanged}</li> : null}
      {problems.map((problem, index) => (
        <li key={`${index} ${problem.code}`}>{problemText(problem)}</li>
      ))}
    </ul>
  );
}
