/** 歩く人: ふつう ordinary, ゆっくり unhurried, 杖・押し車 withStick, 車いす wheelchair. */
export const WALKERS = ["ordinary", "unhurried", "withStick", "wheelchair"] as const;
export type Walker = (typeof WALKERS)[number];

/**
 * Metres a minute, and whether stairs can be taken.
 * Sources: 80 m/分 = 不動産の表示に関する公正競争規約施行規則; 60 m/分 = 1.0 m/s of signal design (斉藤 1986);
 * 45 m/分 = practice for 杖・押し車 (no measured source); 車いす 60 m/分 = the signal-design speed, no stairs.
 * Limit: one speed for everyone of a kind; slope, snow and signals are not in it.
 */
export const WALKER_TRAITS: Readonly<
  Record<Walker, { readonly metresPerMinute: number; readonly takesSteps: boolean }>
> = {
  ordinary: { metresPerMinute: 80, takesSteps: true },
  unhurried: { metresPerMinute: 60, takesSteps: true },
  withStick: { metresPerMinute: 45, takesSteps: true },
  wheelchair: { metresPerMinute: 60, takesSteps: false },
};
