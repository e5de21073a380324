import type { YearFigures } from "../../domain/places/place.ts";
import { FIELD_HINTS } from "../../text/fieldHints.ts";
import { FIELD_WORDS } from "../../text/fieldWords.ts";
import { FIGURE_NAMES } from "../../text/figureNames.ts";
import { WRITE_WORDS } from "../../text/writeWords.ts";
import { Button } from "../../ui/Button.tsx";
import formStyles from "./form.module.css";
import styles from "./places.module.css";
import { useWriting } from "./useWriting.ts";

const COLUMNS: readonly (keyof YearFigures)[] = [
  "fiscalYear",
  "sessions",
  "participants",
  "consultations",
  "resolved",
  "volunteers",
];

/** 年度ごとの実績 as a small table; a figure nobody knows stays empty and is never 0. */
export function WriteFigures() {
  const { written, onChange, errorOf, today } = useWriting();
  const { figures } = written;
  const lastYear = figures.at(-1)?.fiscalYear ?? "";
  const nextYear = /^\d{4}$/.test(lastYear) ? Number(lastYear) + 1 : fiscalYearBefore(today);
  return (
    <>
      <p className={styles.small}>{FIELD_HINTS.figures}</p>
      <div className={formStyles.figuresHolder}>
        <table className={formStyles.figures}>
          <caption className="srOnly">{FIELD_WORDS.figures}</caption>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {FIGURE_NAMES[column]}
                </th>
              ))}
              <th scope="col">
                <span className="srOnly">{WRITE_WORDS.removeRow}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {figures.map((year, row) => (
              <tr key={row}>
                {COLUMNS.map((column) => (
                  <td key={column}>
                    <input
                      aria-label={`${year.fiscalYear} ${FIGURE_NAMES[column]}`}
                      aria-invalid={errorOf("figures", row) !== null}
                      aria-describedby={`figures-${row}`}
                      inputMode="numeric"
                      autoComplete="off"
                      value={year[column]}
                      onChange={(event) =>
                        onChange({
                          figures: figures.with(row, { ...year, [column]: event.target.value }),
                        })
                      }
                    />
                  </td>
                ))}
                <td>
                  <Button
                    small
                    look="quiet"
                    onClick={() => onChange({ figures: figures.toSpliced(row, 1) })}
                  >
                    {WRITE_WORDS.removeRow}
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {figures.map((_, row) => (
        <p key={row} id={`figures-${row}`} className={formStyles.error}>
          {errorOf("figures", row)}
        </p>
      ))}
      <div>
        <Button onClick={() => onChange({ figures: [...figures, emptyYear(nextYear)] })}>
          {WRITE_WORDS.addYear}
        </Button>
      </div>
    </>
  );
}

function emptyYear(year: number) {
  return {
    fiscalYear: String(year),
    sessions: "",
    participants: "",
    consultations: "",
    resolved: "",
    volunteers: "",
  };
}

/** The 年度 that has ended, whose figures are known: in November 2026 it is 2025. */
function fiscalYearBefore(today: string): number {
  const [year = 0, month = 1] = today.split("-").map(Number);
  return month >= 4 ? year - 1 : year - 2;
}
