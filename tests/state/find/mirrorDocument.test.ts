import { expect, test } from "vitest";
import { mirrorDocument } from "../../../src/state/find/mirrorDocument.ts";
import { appWithSample } from "../runningApp.ts";
import { runningFind } from "./runningFind.ts";

test("さがす shows what the public may see of the running document, and follows its edits", async () => {
  const { app, find } = await mirrored();
  expect(find.state().town?.manifest.name).toBe("縁側市");
  const [place] = find.state().places;
  await app.actions.changePlace(place!.id, { name: "新しい名前", internalNote: "ひみつ" });
  const seen = find.state().places.find(({ id }) => id === place!.id);
  expect(seen?.name).toBe("新しい名前");
  expect(JSON.stringify(find.state().places)).not.toContain("ひみつ");
});

test("while another screen is open nothing is found again", async () => {
  const { app, find } = await mirrored();
  app.actions.setView({ screen: "survey" });
  const { places } = find.state();
  await app.actions.changePlace(places[0]!.id, { name: "新しい名前" });
  expect(find.state().places).toBe(places);
});

test("both have one view", async () => {
  const { app, find } = await mirrored();
  find.actions.openPlace("somewhere");
  expect(app.state().view.find.placeId).toBe("somewhere");
  app.store.setState({
    view: { ...app.state().view, find: { ...app.state().view.find, period: "week" } },
  });
  expect(find.state().view).toMatchObject({ placeId: "somewhere", period: "week" });
});

async function mirrored() {
  const app = await appWithSample();
  const find = runningFind();
  app.actions.setView({ screen: "find" });
  mirrorDocument(app.store, find.store);
  return { app, find };
}
