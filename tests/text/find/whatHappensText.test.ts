import { expect, test } from "vitest";
import { whatHappensText } from "#src/text/find/whatHappensText.ts";

test("what is done stands in its order, each thing once", () => {
  const place = { kinds: ["salon"], activities: ["お茶", "体操", "お茶"] } as const;
  expect(whatHappensText(place, "ja")).toEqual([
    { text: "お茶", isJapanese: false },
    { text: "、", isJapanese: false },
    { text: "体操", isJapanese: false },
  ]);
  expect(said(whatHappensText(place, "easy"))).toBe("お{茶|ちゃ}、{体操|たいそう}");
  expect(said(whatHappensText(place, "en"))).toBe("Tea and exercises");
});

test("two things in one cell are two", () => {
  const place = { kinds: ["salon"], activities: ["お茶・カラオケ", "グラウンド・ゴルフ"] } as const;
  expect(said(whatHappensText(place, "en"))).toBe("Tea, karaoke and ground golf");
});

test("a class is known by what it teaches, and two things joined by と are two but in Japanese", () => {
  const place = { kinds: ["salon"], activities: ["ヨガ教室", "お茶とおしゃべり"] } as const;
  expect(said(whatHappensText(place, "en"))).toBe("Yoga, tea and chatting");
  expect(said(whatHappensText(place, "ja"))).toBe("ヨガ教室、お茶とおしゃべり");
});

test("what has no translation stays Japanese and is marked", () => {
  const place = { kinds: ["salon"], activities: ["お茶", "投句会"] } as const;
  expect(whatHappensText(place, "en").at(-1)).toEqual({ text: "投句会", isJapanese: true });
  expect(whatHappensText(place, "easy").at(-1)).toEqual({ text: "投句会", isJapanese: false });
});

test("a list that does not say what is done gives what the kind is, without its name", () => {
  expect(said(whatHappensText({ kinds: ["salon"] }, "ja"))).toBe("集まっておしゃべりするところ");
  expect(said(whatHappensText({ kinds: ["branch"], activities: [] }, "en"))).toBe(
    "A place to ask for advice",
  );
});

test("a desk for advice says so in a sentence rather than in a word", () => {
  const desk = { kinds: ["branch"], activities: ["相談"] } as const;
  expect(said(whatHappensText(desk, "ja"))).toBe("困りごとを相談するところ");
  const more = { kinds: ["branch"], activities: ["相談", "お茶"] } as const;
  expect(said(whatHappensText(more, "ja"))).toBe("相談、お茶");
});

test("words that brand people are not said", () => {
  const place = { kinds: ["ibasho"], activities: ["ひきこもり相談", "お茶"] } as const;
  expect(said(whatHappensText(place, "ja"))).toBe("お茶");
});

function said(parts: readonly { readonly text: string }[]): string {
  return parts.map(({ text }) => text).join("");
}
