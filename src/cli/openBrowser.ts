import { spawn } from "node:child_process";

/** Opens an address in the browser where there is a desktop; where there is none, nothing happens. */
export function openBrowser(address: string): void {
  const command = commandOf(process.platform, process.env);
  if (command === null) return;
  const [program, ...args] = [...command, address];
  spawn(program, args, { stdio: "ignore", detached: true })
    .on("error", () => undefined)
    .unref();
}

function commandOf(platform: NodeJS.Platform, environment: NodeJS.ProcessEnv): string[] | null {
  if (platform === "darwin") return ["open"];
  if (platform === "win32") return ["cmd", "/c", "start", ""];
  const hasDesktop = Boolean(environment["DISPLAY"] ?? environment["WAYLAND_DISPLAY"]);
  return hasDesktop ? ["xdg-open"] : null;
}
