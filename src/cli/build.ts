import { runBuild } from "./runBuild.ts";

process.exitCode = await runBuild(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (line) => process.stderr.write(`${line}\n`),
});
