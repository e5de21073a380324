import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { publicShell } from "./src/cli/publicShell.ts";

const shell = publicShell();

export default defineConfig({
  plugins: [react(), shell.main],
  base: "./",
  worker: { format: "es", plugins: () => [shell.worker] },
  build: {
    target: "es2022",
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      input: ["index.html", "sagasu.html"],
      checks: { pluginTimings: false },
    },
  },
  test: {
    setupFiles: ["tests/drawing.ts"],
    include: ["tests/**/*.test.ts", "tests/**/*.test.tsx"],
    testTimeout: 60_000,
  },
});
