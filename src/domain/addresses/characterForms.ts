/** Old, rare and look-alike characters of place names, each before the one it is compared as. */
const PAIRS = [
  "澤沢邊辺邉辺齋斎齊斉條条﨑崎嵜崎碕崎舘館嶋島嶌島濱浜濵浜瀨瀬瀧滝龍竜櫻桜廣広國国實実眞真圓円學学鐵鉄鐡鉄鹽塩驛駅龜亀萬万礒磯藪薮籔薮檜桧籠篭壽寿榮栄寳宝",
  "寶宝曾曽祗祇靜静鷄鶏莊荘峯峰埜野淵渕渊渕冨富橫横髙高戶戸德徳惠恵氣気來来聲声豐豊緣縁彌弥禰祢稻稲與与黑黒槇槙莖茎驒騨邨村嶽岳關関舩船澁渋澀渋鷗鴎會会臺台",
  "兒児縣県區区號号當当藏蔵檪櫟檮梼蘆芦頸頚鶯鴬穗穂壺壷栅柵鎭鎮靑青淸清𠮷吉賴頼竈竃亙亘拂払佛仏勞労勳勲單単嚴厳團団圍囲圖図壯壮壹壱奧奥寬寛將将專専屬属峽峡",
  "巖巌帶帯廢廃從従應応戀恋戰戦揭掲搖揺擴拡攝摂收収敎教數数晝昼曉暁樂楽樓楼樞枢檢検歐欧歷歴殘残毆殴淺浅溪渓滿満潛潜澳沖濕湿灣湾爐炉爭争狹狭獨独獻献畫画疊畳",
  "發発盡尽硏研祕秘禪禅禮礼稱称竊窃竝並粹粋絲糸經経總総繩縄繪絵續続纖繊缺欠聽聴肅粛膽胆舊旧萠萌薗園蔣蒋藝芸蟲虫蠶蚕螢蛍裝装襃褒覺覚觀観觸触證証譯訳讀読變変",
  "豫予貳弐贊賛踐践輕軽轉転辭辞遞逓遲遅邇迩郞郎鄕郷醫医釋釈錢銭鑛鉱陷陥隨随險険隱隠隸隷雙双雞鶏霸覇靈霊顏顔顯顕餘余餠餅騷騒驗験體体髓髄鬪闘麥麦麴麹默黙點点",
  "齒歯齡齢⺠民⻁虎⻄西⻑長⻘青⻤鬼⻨麦⻩黄⻫斉⻯竜⻲亀⻝食⻆角⻅見⻇見⻉貝⻋車⻌辶⻔門⻙韋⻚頁⻛風⻜飛⻢馬⻣骨⻥魚⻦鳥⻧鹵⻬斉⻭歯⻮歯⻰竜⻱亀⻳亀",
].join("");

/** By which character another is compared in addresses: 澤 → 沢, 﨑 → 崎. From the tables of 人名用漢字 and 常用漢字. */
export const CHARACTER_FORMS: ReadonlyMap<string, string> = new Map(pairsOf(Array.from(PAIRS)));

function pairsOf(characters: readonly string[]): [string, string][] {
  const pairs: [string, string][] = [];
  for (let i = 0; i + 1 < characters.length; i += 2) {
    pairs.push([characters[i]!, characters[i + 1]!]);
  }
  return pairs;
}
