import type { Place, PlaceField } from "../../domain/places/place.ts";
import type { Problem, ProblemCode } from "../../domain/problem.ts";
import { fieldValueText } from "../../text/fieldValueText.ts";
import { FIELD_WORDS } from "../../text/fieldWords.ts";
import { INTAKE_WORDS } from "../../text/intakeWords.ts";
import { KIND_NAMES } from "../../text/kindNames.ts";
import { problemText } from "../../text/problemText.ts";
import { Segments } from "../../ui/Segments.tsx";
import { Tick } from "../../ui/Tick.tsx";
import type { PlanEntry, PlanPart } from "../../worker/intake/intakeJobs.ts";
import { ChangeTable } from "./ChangeTable.tsx";
import styles from "./intake.module.css";
import reviewStyles from "./review.module.css";
import { PositionChoice } from "./PositionChoice.tsx";
import { ScheduleProof } from "./ScheduleProof.tsx";
import type { Decisions, DoubleChoice } from "./decisionsOf.ts";

/** One entry: what the file says, what is doubtful about it, and what a person may decide. */
export function EntryRow({
  part,
  entry,
  decisions,
}: {
  readonly part: PlanPart;
  readonly entry: PlanEntry;
  readonly decisions: Decisions;
}) {
  const { key, place, problems, changes, double } = entry;
  const { decisions: decided, decideDoubles, leaveOut, keepField, putAt, close } = decisions;
  const isTaken = part === "added" || part === "changed" || part === "review";
  return (
    <div className={reviewStyles.entry}>
      <p className={reviewStyles.entryName}>
        <b>{place.name}</b>
        <span className={styles.hint}>
          {[entry.row === null ? "" : INTAKE_WORDS.row(entry.row), KIND_NAMES[place.kinds[0]]]
            .filter((word) => word !== "")
            .join(INTAKE_WORDS.between)}
        </span>
      </p>
      {problems.map((problem, index) => (
        <p key={`${index} ${problem.code}`} className={styles.warn}>
          {ownProblemText(problem)}
        </p>
      ))}
      {double === null ? null : (
        <p>
          {INTAKE_WORDS.likeThis(double.with.name, double.row)}
          {double.reasons.map((reason) => INTAKE_WORDS.reasons[reason]).join("、")}
        </p>
      )}
      {part === "added" || part === "review" ? <Facts place={place} /> : null}
      {part === "added" || part === "review" || part === "changed" ? (
        <ScheduleProof place={place} />
      ) : null}
      {part === "review" && isPositionDoubted(entry) ? (
        <PositionChoice
          entry={entry}
          chosen={decided.positions[key]}
          onChoose={(chosen) => putAt(key, chosen)}
        />
      ) : null}
      {part === "doubles" ? (
        <Segments<DoubleChoice | "">
          label={INTAKE_WORDS.doubleChoice}
          options={(["merge", "separate", "leaveOut"] as const).map((value) => ({
            value,
            text: INTAKE_WORDS.double[value],
          }))}
          value={decided.doubles[key] ?? ""}
          onChange={(choice) => {
            if (choice !== "") decideDoubles([key], choice);
          }}
        />
      ) : null}
      {changes.length === 0 ? null : (
        <ChangeTable
          changes={changes}
          otherRow={double?.row ?? null}
          kept={decided.keepFields[key] ?? []}
          onKeep={(field, kept) => keepField(key, field, kept)}
        />
      )}
      {isTaken ? (
        <Tick
          checked={decided.leaveOut.includes(key)}
          onChange={(checked) => leaveOut(entry, checked)}
        >
          {INTAKE_WORDS.leaveOut}
        </Tick>
      ) : null}
      {part === "missing" ? (
        <Tick checked={decided.closedIds.includes(key)} onChange={(checked) => close(key, checked)}>
          {INTAKE_WORDS.close}
        </Tick>
      ) : null}
    </div>
  );
}

/** The file, the row and the name stand above it. */
function ownProblemText({ code, severity, column, params = {} }: Problem): string {
  const { name: _name, ...others } = params;
  return problemText({ code, severity, ...(column !== undefined && { column }), params: others });
}

const POSITION_DOUBTS: ReadonlySet<ProblemCode> = new Set([
  "addressRough",
  "addressNotFound",
  "positionFarFromAddress",
  "coordinatesConverted",
  "coordinatesSwapped",
]);

function isPositionDoubted({ place, problems, otherPositions }: PlanEntry): boolean {
  return (
    place.location === null ||
    otherPositions.length > 0 ||
    problems.some(({ code }) => POSITION_DOUBTS.has(code))
  );
}

const SHOWN: readonly PlaceField[] = ["address", "scheduleText", "phone", "operator"];

function Facts({ place }: { readonly place: Omit<Place, "id"> }) {
  const facts = SHOWN.flatMap((field) => {
    const text = fieldValueText(field, { ...place, id: "" }[field]);
    return text === "" ? [] : [`${FIELD_WORDS[field]}：${text}`];
  });
  return facts.length === 0 ? null : <p className={styles.hint}>{facts.join("　")}</p>;
}
