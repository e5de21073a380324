import { randomInt } from "node:crypto";
import { spawnSync } from "node:child_process";

/** `npm run fuzz [rounds]`: the properties over worlds that no run has drawn before; stops at the first finding. */
const rounds = Number(process.argv[2] ?? 5);

for (let round = 1; round <= rounds; round += 1) {
  const seed = randomInt(2 ** 31);
  console.log(`\n── ${round} / ${rounds}（DRAWING_SEED=${seed}）`);
  const { status } = spawnSync(
    "npx",
    ["vitest", "run", "tests/domain", "tests/formats", "tests/state"],
    {
      stdio: "inherit",
      env: { ...process.env, DRAWING_SEED: String(seed) },
      shell: process.platform === "win32",
    },
  );
  if (status !== 0) process.exit(status ?? 1);
}
