/**
 * 「36.3」: percent with one decimal and no sign, for a column whose head says 「割合%」.
 * 「—」 where there is nobody to take a share of.
 */
export function percentText(share: number | null): string {
  return share === null ? "—" : (share * 100).toFixed(1);
}
