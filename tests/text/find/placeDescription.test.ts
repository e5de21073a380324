import { expect, test } from "vitest";
import { placeDescription } from "#src/text/find/placeDescription.ts";
import { plainText } from "#src/text/find/plainText.ts";

const NAKAMURA = {
  kinds: ["engawa"],
  activities: ["将棋", "畑しごと"],
  audienceGroups: ["誰でも"],
  consultation: true,
} as const;

test("says what a place is in short sentences", () => {
  expect(plainText(placeDescription(NAKAMURA, "ja"))).toBe(
    "ふらっと寄って休めるところです。だれでもどうぞ。将棋、畑しごとがあります。困りごとの相談もできます。",
  );
  expect(plainText(placeDescription(NAKAMURA, "easy"))).toBe(
    "少し 寄って 休む ところです。だれでも 来て ください。ここで すること：将棋、畑の 仕事。困ったことの 相談も できます。",
  );
  expect(plainText(placeDescription(NAKAMURA, "en"))).toBe(
    "A place to drop in and rest. Everyone is welcome. What happens here: shogi and vegetable growing. You can also ask for advice.",
  );
});

test("does not invite those whom the list does not name, and does not say 相談 twice", () => {
  const desk = { kinds: ["branch"], activities: ["相談"], consultation: true } as const;
  expect(plainText(placeDescription(desk, "ja"))).toBe("困りごとを相談するところです。");
});
