/** Yes and no in the cells of a table that people edit. */
export const YES_NO_NAMES = { yes: "はい", no: "いいえ", has: "有", hasNot: "無" } as const;
