import type { IntakeWatch } from "./intakeWatch.ts";

/**
 * Tells how far a reading is and lets messages in, so that it can be cancelled in a worker; `false` =
 * stop. Without a watch it costs nothing.
 */
export async function breathe(
  watch: IntakeWatch | undefined,
  done: number,
  total: number,
): Promise<boolean> {
  if (watch === undefined) return true;
  watch.onProgress?.(done, total);
  await new Promise((resolve) => setTimeout(resolve));
  return watch.isCancelled?.() !== true;
}
