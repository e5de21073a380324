import type { ColumnMapping, ColumnUse } from "../../domain/intake/columnMapping.ts";
import { COLUMN_USE_WORDS, INTAKE_WORDS } from "../../text/intakeWords.ts";
import type { TablePreview } from "../../worker/intake/intakeJobs.ts";
import styles from "./intake.module.css";

/** Every column with its first cells, and what it is read as. */
export function ColumnUses({
  preview,
  mapping,
  onChange,
}: {
  readonly preview: TablePreview;
  readonly mapping: ColumnMapping;
  readonly onChange: (mapping: ColumnMapping) => void;
}) {
  return (
    <div className={styles.scroll}>
      <table className={styles.columns}>
        <thead>
          <tr>
            <th scope="col">{INTAKE_WORDS.columnName}</th>
            <th scope="col">{INTAKE_WORDS.use}</th>
            <th scope="col">{INTAKE_WORDS.examples}</th>
          </tr>
        </thead>
        <tbody>
          {preview.header.map((name, column) => (
            <tr key={`${column} ${name}`} data-use={mapping.uses[column]}>
              <th scope="row">{name}</th>
              <td>
                <select
                  aria-label={`${name} ${INTAKE_WORDS.use}`}
                  value={mapping.uses[column]}
                  onChange={(event) => {
                    const use = COLUMN_USES.find((each) => each === event.target.value);
                    if (use) onChange({ ...mapping, uses: mapping.uses.with(column, use) });
                  }}
                >
                  {COLUMN_USES.map((use) => (
                    <option key={use} value={use}>
                      {COLUMN_USE_WORDS[use]}
                    </option>
                  ))}
                </select>
              </td>
              <td className={styles.examples}>{examplesOf(preview, column)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const MOST_EXAMPLES = 3;

function examplesOf({ firstRows }: TablePreview, column: number): string {
  const filled = firstRows
    .map((cells) => cells[column]?.trim() ?? "")
    .filter((cell) => cell !== "");
  return [...new Set(filled)].slice(0, MOST_EXAMPLES).join(" ／ ");
}

/** In the order in which a person looks for them. */
const COLUMN_USES: readonly ColumnUse[] = [
  "name",
  "kana",
  "kinds",
  "address",
  "prefecture",
  "municipality",
  "town",
  "houseNumber",
  "building",
  "lat",
  "lng",
  "latLng",
  "scheduleText",
  "availableDays",
  "startTime",
  "endTime",
  "startDate",
  "endDate",
  "closedDays",
  "scheduleNote",
  "phone",
  "url",
  "fee",
  "audienceGroups",
  "activities",
  "ride",
  "joining",
  "capacity",
  "operator",
  "operatorType",
  "venue",
  "nearby",
  "easeOfEntry",
  "accessibility",
  "accessibilityText",
  "consultation",
  "consultationText",
  "backup",
  "status",
  "style",
  "kindDetail",
  "formalName",
  "privateHome",
  "funding",
  "announcedBy",
  "supporters",
  "representative",
  "representativePhone",
  "disasterRole",
  "figures",
  "verifiedOn",
  "verifiedBy",
  "sourceId",
  "source",
  "note",
  "internalNote",
  "keep",
  "leaveOut",
];
