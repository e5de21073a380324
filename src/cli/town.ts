import { runTown } from "./runTown.ts";

process.exitCode = await runTown(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (line) => process.stderr.write(`${line}\n`),
});
