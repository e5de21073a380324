/**
 * Runs one job at a time and keeps only the newest request that waits: the latest wins, and what it
 * overtook is never started. A result that a newer request waits behind is not delivered.
 */
export function latestOnly<Request, Result>(
  run: (request: Request) => Promise<Result>,
  deliver: (result: Result, request: Request) => void,
  fail: (error: unknown, request: Request) => void,
): (request: Request) => void {
  let waiting: { readonly request: Request } | null = null;
  let running = false;

  async function runAll(): Promise<void> {
    running = true;
    while (waiting !== null) {
      const { request }: { readonly request: Request } = waiting;
      waiting = null;
      try {
        const result = await run(request);
        if (waiting === null) deliver(result, request);
      } catch (error) {
        if (waiting === null) fail(error, request);
      }
    }
    running = false;
  }

  return (request) => {
    waiting = { request };
    if (!running) void runAll();
  };
}
