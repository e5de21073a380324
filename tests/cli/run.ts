import { runTown } from "../../src/cli/runTown.ts";

/** `npm run town -- …`: its exit code, its answer, and what it said besides. */
export async function run(
  ...args: readonly string[]
): Promise<{ code: number; out: string; err: string }> {
  let out = "";
  let err = "";
  const code = await runTown(args, {
    out: (text) => void (out += text),
    err: (line) => void (err += `${line}\n`),
  });
  return { code, out, err };
}
