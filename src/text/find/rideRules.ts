import type { WordRule } from "./wordsByRule.ts";

const RIDE_EASY = "{車|くるま}で {迎|むか}えに {来|き}ます";

/** How lists write how one can be taken there. */
export const RIDE_RULES: readonly WordRule[] = [
  [/^(?:なし|無し|無|ありません)$/, "{送迎|そうげい}は ありません", "no ride"],
  [/^(?:送迎)?(?:あり|有|有り|可|可能|します)$/, RIDE_EASY, "a ride is available"],
  [
    /^(?:全員|全て|すべて|全員の)(?:を)?送迎(?:あり|します|付き)?$/,
    `みんなを ${RIDE_EASY}`,
    "everyone is given a ride",
  ],
  [
    /^(?:一部|希望者(?:に|は|のみ)?|必要な(?:方|人)(?:に|は)?)送迎(?:あり|可|します)?$/,
    `${RIDE_EASY}。{電話|でんわ}で {聞|き}いて ください`,
    "a ride on request, please ask",
  ],
  [
    /^(?:福祉バス|コミュニティバス|巡回バス)(?:あり|有|利用可)?$/,
    "{町|まち}の バスが あります",
    "there is a community bus",
  ],
  [
    /^(?:デマンドタクシー|乗合タクシー|デマンド交通|デマンドバス)(?:あり|有|利用可)?$/,
    "{電話|でんわ}で {呼|よ}ぶ タクシーが あります",
    "there is a shared taxi you book by phone",
  ],
  [
    /^片道(\d+)円$/,
    "{行|い}く ときに $1{円|えん}、{帰|かえ}る ときに $1{円|えん}",
    "$1 yen each way",
  ],
  [/^往復(\d+)円$/, "{行|い}って {帰|かえ}って $1{円|えん}", "$1 yen there and back"],
  [
    /^(?:要相談|応相談|相談に応じます|問い合わせ|要問い?合わせ)$/,
    "{電話|でんわ}で {聞|き}いて ください",
    "please ask",
  ],
  [
    /^無料(?:で)?送迎(?:あり|します)?$/,
    `${RIDE_EASY}。お{金|かね}は いりません`,
    "a free ride is available",
  ],
  [/^前の?日まで(?:に)?$/, "{前|まえ}の {日|ひ}まで", "by the day before"],
  [/^(?:無料)$/, "お{金|かね}は いりません", "free"],
  [/^(?:要予約|予約制|要申込|事前申込)$/, "{先|さき}に {電話|でんわ}して ください", "please book"],
  [
    /^前の?日までに電話$/,
    "{前|まえ}の {日|ひ}までに {電話|でんわ}して ください",
    "please call by the day before",
  ],
];
