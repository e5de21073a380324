/** The part of the page that is needed; tests give their own. */
interface OfflinePage {
  /** `sw.js`, as the head of the page names it; `null` = this page is not kept for days without a signal. */
  readonly script: string | null;
  /** `undefined` in browsers, and on pages without HTTPS, that cannot. */
  readonly container: ServiceWorkerContainer | undefined;
  /** The addresses that the page has loaded so far. */
  readonly loaded: () => readonly string[];
}

/**
 * Has the site kept on the device, so that it opens without a signal. Only a page that was put up for the public
 * says in its head that it may be; the office's own app is never kept. Nothing is said where it cannot be done.
 */
export async function keepOffline(page: OfflinePage = thisPage()): Promise<void> {
  const { script, container, loaded } = page;
  if (script === null || container === undefined) return;
  try {
    await container.register(script, { updateViaCache: "none" });
    const { active } = await container.ready;
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no target origin
    active?.postMessage([...loaded()]);
  } catch {
    return;
  }
}

function thisPage(): OfflinePage {
  const { content } = document.querySelector<HTMLMetaElement>('meta[name="engawa-offline"]') ?? {};
  return {
    script: content ?? null,
    container: navigator.serviceWorker,
    loaded: () => performance.getEntriesByType("resource").map(({ name }) => name),
  };
}
