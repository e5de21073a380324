import { useApp } from "../state/useApp.ts";
import { TownScreen } from "../features/townSettings/TownScreen.tsx";
import { JapaneseLocale } from "../ui/JapaneseLocale.tsx";
import "../ui/tokens.css";
import "../ui/base.css";
import styles from "./App.module.css";
import { Header } from "./Header.tsx";
import { Notices } from "./Notices.tsx";
import { StatusLines } from "./StatusLines.tsx";
import { SurveyScreen } from "./SurveyScreen.tsx";
import { useDocumentTitle } from "./useDocumentTitle.ts";
import { useShortcuts } from "./useShortcuts.ts";

/** The frame around every screen, and the screen that is open. */
export function App() {
  const screen = useApp((state) => state.view.screen);
  const hasTown = useApp((state) => state.town !== null);
  useShortcuts();
  useDocumentTitle();
  return (
    <JapaneseLocale>
      <div className={styles.app} data-fixed={screen === "survey" && hasTown}>
        <Header />
        <StatusLines />
        <main className={styles.main} id="main" tabIndex={-1}>
          {screen === "town" ? <TownScreen /> : <SurveyScreen />}
        </main>
        <Notices />
      </div>
    </JapaneseLocale>
  );
}
