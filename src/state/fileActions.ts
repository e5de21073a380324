import { layersText } from "../text/layersText.ts";
import type { AppActions } from "./appState.ts";
import type { AppServices } from "./appServices.ts";
import type { AppStore } from "./appStore.ts";

type FileActions = Pick<AppActions, "exportCoverageCsv" | "sendOutPlaces">;

/** Files that a person takes away: the table of the screen, and places. */
export function fileActions(store: AppStore, { now, saveFile }: AppServices): FileActions {
  return {
    exportCoverageCsv: async () => {
      const { town, answer } = store.getState();
      const zoneSet = town?.zoneSets.find(({ id }) => id === answer?.coverage?.question.zoneSetId);
      if (!town || !answer?.coverage || !zoneSet) return;
      const { coverageTable } = await import("../formats/coverageTable/coverageTable.ts");
      const { coverageCsv } = await import("../formats/coverageTable/coverageCsv.ts");
      const table = coverageTable({
        result: answer.coverage,
        zoneSet,
        countedPlaces: answer.countedPlaces,
        placesInWords: layersText(answer.coverage.question.layers),
        manifest: town.manifest,
        peopleAsOf: town.peopleAsOf,
      });
      const name = `${town.manifest.name}_${zoneSet.name}_届く人_${dayOf(now())}.csv`;
      saveFile(name, coverageCsv(table), "text/csv");
    },
    sendOutPlaces: async (request) => {
      const { town, document } = store.getState();
      if (!town) return null;
      const { sendOutPlaces } = await import("./sendOutPlaces.ts");
      const places = document.places.values();
      const { file, report } = await sendOutPlaces(places, request, town.manifest, now());
      if (file) saveFile(file.name, file.bytes, file.mimeType);
      return report;
    },
  };
}

function dayOf(now: Date): string {
  return `${now.getFullYear()}${twoDigits(now.getMonth() + 1)}${twoDigits(now.getDate())}`;
}

function twoDigits(part: number): string {
  return String(part).padStart(2, "0");
}
