import { runStart } from "./runStart.ts";

process.exitCode = await runStart(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (line) => process.stderr.write(`${line}\n`),
});
