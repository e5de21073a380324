import type { Place } from "../places/place.ts";

/** Whether somebody may be driven there: 送迎, デマンドタクシー, 福祉バス; not 「なし」, 「検討中」, 「来年度から」. */
export function hasRide({ ride }: Pick<Place, "ride">): boolean {
  const text = ride?.normalize("NFKC").replaceAll(/\s/g, "") ?? "";
  return text !== "" && !NO_RIDE.test(text);
}

const NO_RIDE =
  /^(?:無し?|なし|×|✕|不可|未定|不明|-+|ー+|―+)$|(?:送迎|バス)[はもの]?(?:なし|無し|無(?!料)|ありません|ございません|不可|していません|行って(?:い)?ません)|検討|予定|来年度から|次年度から/;
