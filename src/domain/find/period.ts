/** きょう, あした, 今週: today and the six days after it. */
export const PERIODS = ["today", "tomorrow", "week"] as const;
export type Period = (typeof PERIODS)[number];
