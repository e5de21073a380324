import { expect, test, vi } from "vitest";
import { keepOffline } from "../../../src/state/find/keepOffline.ts";

function fakeContainer() {
  const postMessage = vi.fn<(used: readonly string[]) => void>();
  const register = vi.fn<() => Promise<void>>(() => Promise.resolve());
  const container = { register, ready: Promise.resolve({ active: { postMessage } }) };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the part of a container that is used
  return { postMessage, register, container: container as unknown as ServiceWorkerContainer };
}

test("a page put up for the public is kept, with what it has shown so far", async () => {
  const { container, register, postMessage } = fakeContainer();
  await keepOffline({ script: "sw.js", container, loaded: () => ["https://a.example/font.woff2"] });
  expect(register).toHaveBeenCalledWith("sw.js", { updateViaCache: "none" });
  expect(postMessage).toHaveBeenCalledWith(["https://a.example/font.woff2"]);
});

test("the app of the office, whose page names no script, is never kept", async () => {
  const { container, register } = fakeContainer();
  await keepOffline({ script: null, container, loaded: () => [] });
  expect(register).not.toHaveBeenCalled();
});

test("where a browser cannot or will not, nothing happens", async () => {
  const { container, register } = fakeContainer();
  register.mockRejectedValueOnce(new Error("SecurityError"));
  await expect(
    keepOffline({ script: "sw.js", container, loaded: () => [] }),
  ).resolves.toBeUndefined();
  const missing = { script: "sw.js", container: undefined, loaded: () => [] };
  await expect(keepOffline(missing)).resolves.toBeUndefined();
});
