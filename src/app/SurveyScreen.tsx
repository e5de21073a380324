import { AskBar } from "../features/ask/AskBar.tsx";
import { useApp } from "../state/useApp.ts";
import { FRAME_WORDS } from "../text/frameWords.ts";
import { OpeningScreen } from "./OpeningScreen.tsx";
import { SurveyAnswer } from "./SurveyAnswer.tsx";

/** しらべる: the question, and under it the answer, or how far the town is read. */
export function SurveyScreen() {
  const hasTown = useApp((state) => state.town !== null);
  const failed = useApp((state) => state.opening.state === "failed");
  return (
    <>
      {hasTown ? <h1 className="srOnly">{FRAME_WORDS.survey}</h1> : null}
      {hasTown || !failed ? <AskBar /> : null}
      {hasTown ? <SurveyAnswer /> : <OpeningScreen />}
    </>
  );
}
