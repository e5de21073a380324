import { spawnSync } from "node:child_process";

/** `npm test`: everything, in the order in which a mistake is cheapest to find; stops at the first that fails. */
const STEPS: readonly (readonly [title: string, script: string])[] = [
  ["書式・文法・型・使われていないもの", "check"],
  ["単体・構造・実データ", "test:unit"],
  ["ビルド", "build"],
  ["大きさ", "test:size"],
  ["画面", "test:browser"],
];

for (const [title, script] of STEPS) {
  console.log(`\n── ${title}（npm run ${script}）`);
  const { status } = spawnSync("npm", ["run", "--silent", script], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) {
    console.error(`\n「${title}」で止まりました。上の行をごらんください。`);
    process.exit(status ?? 1);
  }
}
console.log("\nすべて通りました。");
