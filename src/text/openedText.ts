/** What is said when a person's own town has been opened. */
export const OPENED = {
  kept: (town: string) => `${town}を開きました。次に開いたときも、この町から始まります。`,
  notKept: (town: string) =>
    `${town}を開きました。この端末には残せなかったので、次は、もう一度ファイルを選んでください。`,
} as const;
