import { writeFileSync } from "node:fs";
import { availableParallelism, cpus, loadavg } from "node:os";
import { addressRow } from "./addressRow.ts";
import type { BenchRow } from "./benchRow.ts";
import { benchTable } from "./benchTable.ts";
import { coldLoadRow } from "./coldLoadRow.ts";
import { coverageRows, dragRow } from "./coverageRows.ts";
import { findRow } from "./findRow.ts";
import { intakeRows } from "./intakeRows.ts";
import { preparedBench } from "./preparedBench.ts";
import { publicLoadRow } from "./publicLoadRow.ts";
import { againstDijkstrajs, againstGraphology, searchRow } from "./searchRows.ts";
import { bandRow, circlesRow } from "./shapeRows.ts";
import { scheduleRow } from "./scheduleRow.ts";
import { siteRows } from "./siteRows.ts";
import { storageRows } from "./storageRows.ts";
import { CITY, LARGE, type TownSize } from "./syntheticTown.ts";
import { weekRows } from "./weekRows.ts";
import { wireRow } from "./wireRow.ts";
import { zoneRow } from "./zoneRow.ts";

/** A seventh of the city: as much as dijkstrajs answers in seconds. */
const QUARTER: TownSize = {
  ...CITY,
  name: "quarter",
  nodes: 20_000,
  edges: 24_600,
  widthM: 3_400,
  heightM: 3_000,
  places: 86,
};

const city = preparedBench(CITY);
const rows: BenchRow[] = [
  againstGraphology(city),
  againstDijkstrajs(preparedBench(QUARTER)),
  ...coverageRows(city),
  dragRow(city),
  ...weekRows(city),
  circlesRow(city),
  bandRow(city, 1),
  bandRow(city, 90),
  zoneRow(city),
  wireRow(city),
  scheduleRow(),
  findRow(city),
  ...(await siteRows(city)),
];
globalThis.gc?.();
const large = preparedBench(LARGE);
rows.push(searchRow(large), ...coverageRows(large), dragRow(large), wireRow(large));
rows.push(addressRow(), ...(await storageRows()), ...(await intakeRows()), await coldLoadRow());
rows.push(await publicLoadRow());

const machine = `${availableParallelism()} × ${cpus()[0]?.model ?? "?"}, Node ${process.version}, load ${loadavg()[0]!.toFixed(1)}`;
const peakMb = Math.round(process.resourceUsage().maxRSS / 1000);
const table = benchTable(rows, machine, peakMb);
writeFileSync("bench.json", `${JSON.stringify({ machine, peakMb, rows }, null, 2)}\n`);
writeFileSync("bench.md", table);
console.log(table);
