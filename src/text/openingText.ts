/** What is being done while a town opens; a step without words of its own is 「用意しています」. */
export function openingText(step: string): string {
  return STEPS[step] ?? "用意しています。";
}

const STEPS: Readonly<Record<string, string>> = {
  manifest: "まちのデータの目録を読んでいます。",
  files: "道、人口、場所のデータを読んでいます。",
  people: "人口を道にそって分けています。",
  ready: "画面を用意しています。",
};
