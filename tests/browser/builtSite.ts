import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";

const ROOT = resolve(import.meta.dirname, "../..");
const SAMPLE = join(ROOT, "public/towns/engawashi");

/**
 * The public site of the sample town, made by the command that people use, in a folder of its own, and how to
 * throw it away.
 */
export async function builtSite(): Promise<{
  readonly folder: string;
  readonly remove: () => Promise<void>;
}> {
  const parent = await mkdtemp(join(tmpdir(), "engawa-site-"));
  const folder = join(parent, "site");
  const command = ["src/cli/build.ts", "--town", SAMPLE, "--audience", "public", "--out", folder];
  await promisify(execFile)(process.execPath, command, { cwd: ROOT });
  return { folder, remove: () => rm(parent, { recursive: true, force: true }) };
}
