import { expect, test } from "vitest";
import { shareLink } from "../../../src/features/find/shareLink.ts";
import { viewOfFindHash } from "../../../src/state/find/findHash.ts";

const PAGE = "https://example.jp/map/sagasu.html#/sagasu?day=week&w=free&q=%E5%B0%86%E6%A3%8B";

test("one place is opened by itself", () => {
  const link = shareLink(PAGE, ["p1"]);
  expect(link).toBe("https://example.jp/map/sagasu.html#/sagasu?id=p1");
  expect(viewOfFindHash(new URL(link).hash).placeId).toBe("p1");
});

test("several come along to be kept, and nothing of the sender's own questions", () => {
  const link = shareLink(PAGE, ["p1", "p2"]);
  expect(viewOfFindHash(new URL(link).hash)).toEqual({
    page: "kept",
    placeId: null,
    period: "today",
    wishes: [],
    text: "",
    sentIds: ["p1", "p2"],
  });
  expect(link).not.toMatch(/free|q=/);
});

test("from a page within another homepage it leads to the page that stands alone", () => {
  const embedded = "https://example.jp/map/sagasu.html?embed=1&kind=salon#/sagasu";
  expect(shareLink(embedded, ["p1"])).toBe("https://example.jp/map/sagasu.html#/sagasu?id=p1");
});
