import { useActions } from "../../state/useApp.ts";
import { COVERAGE_WORDS } from "../../text/coverageWords.ts";
import { Button } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import styles from "./CoveragePanel.module.css";

/** What can be done with the table: show every column, take it away as a file. */
export function TableActions({
  wide,
  onWide,
}: {
  readonly wide: boolean;
  readonly onWide: (wide: boolean) => void;
}) {
  const { exportCoverageCsv } = useActions();
  return (
    <div className={styles.actions}>
      <Button
        small
        look="quiet"
        className={styles.phoneHidden}
        aria-pressed={wide}
        onClick={() => onWide(!wide)}
      >
        <Icon name="wide" />
        {wide ? COVERAGE_WORDS.shortTable : COVERAGE_WORDS.detailTable}
      </Button>
      <Button small look="quiet" onClick={() => void exportCoverageCsv()}>
        {COVERAGE_WORDS.exportCsv}
      </Button>
    </div>
  );
}
