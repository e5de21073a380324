import type { SiteFiles } from "./siteFiles.ts";
import { siteKeeper } from "./siteKeeper.ts";

declare const self: ServiceWorkerGlobalScope & { readonly siteFiles: SiteFiles };

self.importScripts("files.js");

const keeper = siteKeeper(self.siteFiles, {
  scope: self.registration.scope,
  caches: self.caches,
  fetch: (url, options) => self.fetch(url, options),
  digest: (bytes) => self.crypto.subtle.digest("SHA-256", bytes),
});

self.addEventListener("install", (event) => event.waitUntil(keeper.keepFirst()));

self.addEventListener("activate", (event) => event.waitUntil(becomeCurrent()));

self.addEventListener("message", (event) => {
  const message: unknown = event.data;
  if (message === "useNow") void self.skipWaiting();
  else if (isTextList(message)) event.waitUntil(keeper.keepRest(message));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const isOurs = request.method === "GET" && request.url.startsWith(self.registration.scope);
  if (isOurs) event.respondWith(answerOf(request));
});

/** A later edition may be keeping its files just now: then its own turn comes to throw away. */
async function becomeCurrent(): Promise<void> {
  const { installing, waiting } = self.registration;
  if (installing === null && waiting === null) await keeper.forgetEarlier();
  await self.clients.claim();
}

async function answerOf(request: Request): Promise<Response> {
  const isPage = request.mode === "navigate";
  if (isPage && (await isReplaced())) return openAgain();
  const kept = await keeper.answer(request.url);
  if (kept !== null) return kept;
  try {
    return await self.fetch(request);
  } catch (error) {
    if (isPage) return Response.redirect(self.registration.scope);
    throw error;
  }
}

/** With the next opening a later edition that is ready takes over, unless another window still shows this one. */
async function isReplaced(): Promise<boolean> {
  const { waiting } = self.registration;
  if (waiting === null || (await self.clients.matchAll()).length > 1) return false;
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no target origin
  waiting.postMessage("useNow");
  return true;
}

/** Unlike a `Refresh` header this keeps what stands after `#`, which names the place that was asked for. */
function openAgain(): Response {
  const headers = { "Content-Type": "text/html" };
  return new Response("<!doctype html><script>location.reload()</script>", { headers });
}

function isTextList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === "string");
}
