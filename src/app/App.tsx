import { lazy, Suspense } from "react";
import { useApp } from "../state/useApp.ts";
import { TownScreen } from "../features/townSettings/TownScreen.tsx";
import { JapaneseLocale } from "../ui/JapaneseLocale.tsx";
import "../ui/tokens.css";
import "../ui/base.css";
import styles from "./App.module.css";
import { Header } from "./Header.tsx";
import { Notices } from "./Notices.tsx";
import { ScheduleEditing } from "./ScheduleEditing.tsx";
import { StatusLines } from "./StatusLines.tsx";
import { SurveyScreen } from "./SurveyScreen.tsx";
import { useDocumentTitle } from "./useDocumentTitle.ts";
import { useShortcuts } from "./useShortcuts.ts";
import { useWarnOnLeaving } from "./useWarnOnLeaving.ts";
import { WritingLine } from "./WritingLine.tsx";

const InventoryScreen = lazy(async () => {
  const { InventoryScreen: loaded } = await import("./InventoryScreen.tsx");
  return { default: loaded };
});

const FindScreen = lazy(async () => ({
  default: (await import("./FindScreen.tsx")).FindScreen,
}));

/** The frame around every screen, and the screen that is open; さがす has a frame of its own. */
export function App() {
  const screen = useApp((state) => state.view.screen);
  useShortcuts();
  useDocumentTitle();
  useWarnOnLeaving();
  return (
    <JapaneseLocale>
      <ScheduleEditing>
        {screen === "find" ? (
          <Suspense fallback={null}>
            <FindScreen />
          </Suspense>
        ) : (
          <StaffScreens />
        )}
        <Notices />
      </ScheduleEditing>
    </JapaneseLocale>
  );
}

function StaffScreens() {
  const screen = useApp((state) => state.view.screen);
  const hasTown = useApp((state) => state.town !== null);
  return (
    <div className={styles.app} data-fixed={screen !== "town" && hasTown}>
      <Header />
      <StatusLines />
      <WritingLine />
      <main className={styles.main} id="main" tabIndex={-1}>
        {screen === "town" ? <TownScreen /> : null}
        {screen === "survey" ? <SurveyScreen /> : null}
        {screen === "inventory" ? (
          <Suspense fallback={null}>
            <InventoryScreen />
          </Suspense>
        ) : null}
      </main>
    </div>
  );
}
