import { startedFindWorker } from "./state/find/startedFindWorker.ts";

/** The list is read while the screens are still on their way. */
const openTown = () => startedFindWorker.open({ kind: "url", baseUrl: townUrl() }, () => {});
const opening = openTown();
void showPage();

async function showPage(): Promise<void> {
  const { showPublicPage } = await import("./app/showPublicPage.tsx");
  showPublicPage(startedFindWorker, opening, openTown);
}

/** The folder of the town, named in the page's own head. */
function townUrl(): string {
  const named = document.querySelector<HTMLMetaElement>('meta[name="engawa-town"]')?.content;
  return new URL(named ?? "./town/", document.baseURI).href;
}
