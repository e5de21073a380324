import type { ReactNode } from "react";
import type { ZoneSet } from "../../domain/zones/zoneSet.ts";
import type { AppState } from "../../state/appState.ts";
import { useActions, useApp } from "../../state/useApp.ts";
import { COVERAGE_WORDS } from "../../text/coverageWords.ts";
import { zoneWord } from "../../text/zoneWord.ts";
import { Button } from "../../ui/Button.tsx";
import { Message } from "../../ui/Message.tsx";
import { ProgressLine } from "../../ui/ProgressLine.tsx";
import { Segments } from "../../ui/Segments.tsx";
import { AccessView } from "./AccessView.tsx";
import styles from "./CoveragePanel.module.css";
import { ProvisionView } from "./ProvisionView.tsx";

type View = "access" | "provision" | "places";

/**
 * The answer beside the map: 歩いて届くか and 校区の中にあるか as two views that never mix, and the list of
 * places, which is the map in words.
 */
export function CoveragePanel({
  wide,
  onWide,
  onShowMap,
  listShown,
  onListShown,
  placeList,
}: {
  readonly wide: boolean;
  readonly onWide: (wide: boolean) => void;
  /** Brings the map into sight where it is behind a tab. */
  readonly onShowMap: () => void;
  readonly listShown: boolean;
  readonly onListShown: (shown: boolean) => void;
  readonly placeList: ReactNode;
}) {
  const mode = useApp((state) => state.view.mode);
  const computing = useApp((state) => state.computing);
  const zoneSet = useZoneSet();
  const { setView } = useActions();
  const inside = zoneSet === null ? COVERAGE_WORDS.zone : zoneWord(zoneSet.kind);
  const view: View = listShown ? "places" : mode;
  return (
    <div className={styles.panel} data-wide={wide}>
      <ProgressLine text={computing ? COVERAGE_WORDS.computing : null} />
      <div className={styles.switch}>
        <Segments<View>
          label={COVERAGE_WORDS.view}
          small
          options={[
            { value: "access", text: COVERAGE_WORDS.access },
            { value: "provision", text: `${inside}${COVERAGE_WORDS.insideQuestion}` },
            { value: "places", text: COVERAGE_WORDS.placeList },
          ]}
          value={view}
          onChange={(next) => {
            onListShown(next === "places");
            if (next !== "places") setView({ mode: next });
          }}
        />
      </div>
      {view === "places" ? (
        placeList
      ) : (
        <AnswerView mode={mode} wide={wide} onWide={onWide} onShowMap={onShowMap} />
      )}
    </div>
  );
}

function AnswerView({
  mode,
  ...view
}: {
  readonly mode: "access" | "provision";
  readonly wide: boolean;
  readonly onWide: (wide: boolean) => void;
  readonly onShowMap: () => void;
}) {
  const zoneSet = useZoneSet();
  const answer = useApp((state) => state.answer);
  const layers = useApp((state) => state.view.question.layers);
  const hasPeople = useApp((state) => (state.town?.peopleClasses.length ?? 0) > 0);
  const { setView } = useActions();
  if (zoneSet === null) {
    return <Remark title={COVERAGE_WORDS.noZonesTitle} text={COVERAGE_WORDS.noZones} />;
  }
  if (layers.length === 0) {
    return <Remark title={COVERAGE_WORDS.noLayersTitle} text={COVERAGE_WORDS.noLayers} />;
  }
  if (mode === "access" && !hasPeople) {
    return (
      <Remark title={COVERAGE_WORDS.noPeopleTitle} text={COVERAGE_WORDS.noPeople}>
        <Button onClick={() => setView({ mode: "provision" })}>
          {COVERAGE_WORDS.seeProvision}
        </Button>
      </Remark>
    );
  }
  if (answer === null || !belongsTo(answer, zoneSet)) {
    return <Remark title={COVERAGE_WORDS.computing} text={COVERAGE_WORDS.waiting} />;
  }
  if (mode === "access" && answer.coverage !== null) {
    return (
      <AccessView
        zoneSet={zoneSet}
        coverage={answer.coverage}
        countedPlaces={answer.countedPlaces}
        {...view}
      />
    );
  }
  return (
    <ProvisionView
      zoneSet={zoneSet}
      provision={answer.provision}
      countedPlaces={answer.countedPlaces}
      onShowMap={view.onShowMap}
    />
  );
}

/** While another set of zones is being computed, the old rows belong to zones that are not shown. */
function belongsTo(answer: NonNullable<AppState["answer"]>, zoneSet: ZoneSet): boolean {
  const { coverage, provision } = answer;
  return coverage === null
    ? provision.zones.length === zoneSet.zones.length
    : coverage.question.zoneSetId === zoneSet.id;
}

function Remark({
  title,
  text,
  children,
}: {
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
}) {
  return (
    <div className={styles.remark}>
      <Message tone="plain" title={title} actions={children}>
        <p>{text}</p>
      </Message>
    </div>
  );
}

function useZoneSet() {
  return useApp(
    (state) => state.town?.zoneSets.find((set) => set.id === state.view.question.zoneSetId) ?? null,
  );
}
