import { type Unzipped, unzipSync } from "fflate";
import type { Checked } from "../../domain/problem.ts";
import { INTAKE_LIMITS } from "./intakeLimits.ts";
import { refused } from "./refused.ts";
import { unpackedSize } from "./unpackedSize.ts";

/**
 * The wanted entries of a zip, unpacked, by name. Refused are zips that cannot be read, and those whose
 * wanted entries would grow beyond the limits of a list: no bomb is unpacked.
 */
export function unzipped(
  bytes: Uint8Array,
  file: string,
  isWanted: (name: string) => boolean,
): Checked<Unzipped> {
  const size = unpackedSize(bytes, isWanted);
  if (size === null || size.entries === 0) return refused("fileDamaged", file, { kept: "" });
  const { unpackedBytes, unpackedRatio, zipEntries } = INTAKE_LIMITS;
  const most = Math.min(unpackedBytes, Math.max(10_000_000, bytes.length * unpackedRatio));
  if (size.bytes > most || size.entries > zipEntries) {
    const found = `広げると ${Math.round(size.bytes / 1e6)} MB`;
    return refused("listTooLarge", file, { found, expected: `${Math.round(most / 1e6)} MB まで` });
  }
  try {
    const filter = ({ name }: { readonly name: string }) => isWanted(name);
    return { value: unzipSync(bytes, { filter }), problems: [] };
  } catch {
    return refused("fileDamaged", file, { kept: "" });
  }
}
