import type { Question } from "../../domain/coverage/question.ts";
import type { AppState } from "../../state/appState.ts";

/** What every word of the question is given. */
export interface WordProps {
  readonly question: Question;
  readonly town: NonNullable<AppState["town"]>;
  readonly onChange: (change: Partial<Question>) => void;
}
