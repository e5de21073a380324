import { numberText } from "./numberText.ts";

/** 「79か所あります。」; where some do not count: 「79か所あります。そのうち5か所は、休止・計画・位置未定などで、数えていません。」 */
export function placeCountText(count: number, counted: number): string {
  if (count === 0) return "";
  const all = `${numberText(count)}か所あります。`;
  const rest = count - counted;
  return rest === 0
    ? all
    : `${all}そのうち${numberText(rest)}か所は、休止・計画・位置未定などで、数えていません。`;
}
