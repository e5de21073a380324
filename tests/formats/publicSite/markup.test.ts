import * as fc from "fast-check";
import { expect, test } from "vitest";
import { markup } from "../../../src/formats/publicSite/markup.ts";

const NAMED: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
};

function unescaped(html: string): string {
  return html.replaceAll(/&(?:amp|lt|gt|quot|#39);/g, (entity) => NAMED[entity]!);
}

test("whatever text is put in, it is text, between tags and inside attributes", () => {
  const anyText = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: fc.constantFrom("<", ">", "&", '"', "'", ";", "a", "\u0000", "\n", "#39") }),
  );
  fc.assert(
    fc.property(anyText, (text) => {
      const { html } = markup`<a title="${text}">${text}</a>`;
      const [, title, shown] = /^<a title="([^"<>]*)">([^<>]*)<\/a>$/.exec(html)!;
      expect(shown).toBe(title);
      expect(unescaped(title!)).toBe(
        text.replaceAll(/\p{Cc}/gu, (letter) => ("\t\n\r".includes(letter) ? letter : "")),
      );
    }),
  );
});

test("pieces and lists of pieces go in as they are, nothing as nothing", () => {
  expect(
    markup`<ul>${["a", "<b>"].map((text) => markup`<li>${text}</li>`)}${null}</ul>${3}`.html,
  ).toBe("<ul><li>a</li><li>&lt;b&gt;</li></ul>3");
});
