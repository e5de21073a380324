import type { IntakeJobs } from "./intakeJobs.ts";
import type { IntakeTown } from "./intakeSession.ts";

/** The jobs of taking in lists; the readers of all formats are loaded with the first of them. */
export function lazyIntake(townOf: () => IntakeTown): IntakeJobs {
  let session: Promise<IntakeJobs> | null = null;
  const loaded = (): Promise<IntakeJobs> => (session ??= load());

  async function load(): Promise<IntakeJobs> {
    const { intakeSession } = await import("./intakeSession.ts");
    return intakeSession(townOf);
  }

  return {
    readFiles: async (...given) => (await loaded()).readFiles(...given),
    readPaste: async (...given) => (await loaded()).readPaste(...given),
    compare: async (...given) => (await loaded()).compare(...given),
    page: async (...given) => (await loaded()).page(...given),
    finish: async (...given) => (await loaded()).finish(...given),
    finished: async (...given) => (await loaded()).finished(...given),
    rejected: async (...given) => (await loaded()).rejected(...given),
    cancel: async () => (await loaded()).cancel(),
    forget: async () => (await loaded()).forget(),
  };
}
