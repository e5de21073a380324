import { expect, test } from "vitest";
import { appWithSample } from "./runningApp.ts";

test("many places change at once, each in its own fields, and are undone at once", async () => {
  const { state, actions } = await appWithSample();
  const before = state().document.places;
  const [one, other] = [...before.values()];
  await actions.changeEachPlace(
    [
      { placeId: one!.id, fields: { fee: "50円" } },
      { placeId: other!.id, fields: { phone: undefined } },
      { placeId: "nobody", fields: { fee: "1円" } },
    ],
    "2か所",
  );
  expect(state().document.places.get(one!.id)).toEqual({ ...one, fee: "50円" });
  expect(state().document.places.get(other!.id)).not.toHaveProperty("phone");
  expect(state().notice).toMatchObject({
    text: "2か所をまとめて直しました。この端末に保存ずみです。",
    undoable: true,
  });
  await actions.undo();
  expect([...state().document.places.values()]).toEqual([...before.values()]);
});

test("many places are deleted at once, and all come back with one undo", async () => {
  const { state, actions } = await appWithSample();
  const before = state().document.places;
  const ids = [...before.keys()].slice(0, 5);
  await actions.deletePlaces([...ids, "nobody"], "5か所");
  expect(state().document.places.size).toBe(before.size - 5);
  expect(state().notice?.text).toBe("5か所を消しました。この端末に保存ずみです。");
  await actions.undo();
  expect(state().document.places.get(ids[0]!)).toEqual(before.get(ids[0]!));
  expect(state().document.places.size).toBe(before.size);
});
