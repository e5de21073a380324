import type { ColumnMapping } from "../../domain/intake/columnMapping.ts";
import { COLUMN_USE_WORDS, INTAKE_WORDS } from "../../text/intakeWords.ts";
import { Fold } from "../../ui/Fold.tsx";
import type { TablePreview } from "../../worker/intake/intakeJobs.ts";
import { COLUMN_USE_GROUPS } from "./columnUseGroups.ts";
import tableCardStyles from "./tableCard.module.css";

interface ColumnUsesProps {
  readonly preview: TablePreview;
  readonly mapping: ColumnMapping;
  readonly onChange: (mapping: ColumnMapping) => void;
}

/** More columns that nobody knows than this are folded away. */
const MOST_UNKNOWN = 6;

/** Every column with its first cells, and what it is read as. */
export function ColumnUses(props: ColumnUsesProps) {
  const columns = props.preview.header.map((_, column) => column);
  const isKnown = (column: number) => props.preview.mapping.uses[column] !== "keep";
  const unknown = columns.filter((column) => !isKnown(column));
  if (unknown.length <= MOST_UNKNOWN) return <UseTable {...props} columns={columns} />;
  return (
    <>
      <UseTable {...props} columns={columns.filter(isKnown)} />
      <Fold title={INTAKE_WORDS.unknownColumns(unknown.length)}>
        <UseTable {...props} columns={unknown} />
      </Fold>
    </>
  );
}

function UseTable({
  preview,
  mapping,
  onChange,
  columns,
}: ColumnUsesProps & { readonly columns: readonly number[] }) {
  return (
    <table className={tableCardStyles.columns}>
      <thead>
        <tr>
          <th scope="col">{INTAKE_WORDS.columnName}</th>
          <th scope="col">{INTAKE_WORDS.use}</th>
          <th scope="col">{INTAKE_WORDS.examples}</th>
        </tr>
      </thead>
      <tbody>
        {columns.map((column) => (
          <tr key={column} data-use={mapping.uses[column]}>
            <th scope="row">{nameOf(preview, column)}</th>
            <td>
              <UseChoice
                label={`${nameOf(preview, column)} ${INTAKE_WORDS.use}`}
                use={mapping.uses[column]!}
                onChange={(use) => onChange({ ...mapping, uses: mapping.uses.with(column, use) })}
              />
            </td>
            <td className={tableCardStyles.examples}>{examplesOf(preview, column)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type Use = ColumnMapping["uses"][number];

function UseChoice({
  label,
  use,
  onChange,
}: {
  readonly label: string;
  readonly use: Use;
  readonly onChange: (use: Use) => void;
}) {
  return (
    <select
      aria-label={label}
      value={use}
      onChange={(event) => {
        const all = COLUMN_USE_GROUPS.flatMap(({ uses }) => uses);
        const chosen = all.find((each) => each === event.target.value);
        if (chosen) onChange(chosen);
      }}
    >
      {COLUMN_USE_GROUPS.map(({ group, uses }) => (
        <optgroup key={group} label={INTAKE_WORDS.useGroups[group]}>
          {uses.map((each) => (
            <option key={each} value={each}>
              {COLUMN_USE_WORDS[each]}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  );
}

function nameOf({ header }: TablePreview, column: number): string {
  const name = header[column] ?? "";
  return name.trim() === "" ? INTAKE_WORDS.namelessColumn(column + 1) : name;
}

const MOST_EXAMPLES = 3;

function examplesOf({ firstRows }: TablePreview, column: number): string {
  const filled = firstRows
    .map((cells) => cells[column]?.trim() ?? "")
    .filter((cell) => cell !== "");
  return [...new Set(filled)].slice(0, MOST_EXAMPLES).join(" ／ ");
}
