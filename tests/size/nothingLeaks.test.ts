import { join } from "node:path";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { readShell } from "../../src/cli/readShell.ts";
import {
  allText,
  anyPlaces,
  isIn,
  SEEDED_TOWN,
  secretsOf,
  TOWN_SECRETS,
  withLinks,
} from "../formats/publicSite/seededTown.ts";
import { SMALL_SHELL, smallSite } from "../formats/publicSite/smallSite.ts";

test("nothing that the public may not see is in any byte of a site with the page as it is built", async () => {
  const shell = await readShell(join(import.meta.dirname, "../../dist"));
  expect(shell.size).toBeGreaterThan(SMALL_SHELL.size);
  await fc.assert(
    fc.asyncProperty(anyPlaces, async (places) => {
      const { files } = await smallSite(withLinks(places), { town: SEEDED_TOWN, shell });
      const text = allText(files);
      const secrets = [...places.flatMap(secretsOf), ...TOWN_SECRETS];
      expect(secrets.filter((secret) => isIn(text, secret))).toEqual([]);
    }),
    { numRuns: 3 },
  );
});
