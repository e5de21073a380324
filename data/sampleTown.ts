import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { writeTown } from "../src/formats/townFolder/writeTown.ts";
import { makeTown } from "./makeTown.ts";

const FOLDER = resolve(import.meta.dirname, "../public/towns/engawashi");

const { town, layers, addresses } = makeTown();
mkdirSync(FOLDER, { recursive: true });
for (const [file, bytes] of writeTown(town, layers, addresses)) {
  writeFileSync(join(FOLDER, file), bytes);
  console.log(`${file} ${bytes.length}`);
}
