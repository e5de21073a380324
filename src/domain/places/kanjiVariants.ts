/**
 * 旧字体, 異体字 and look-alikes, each to one form, mostly the one of today, for finding and comparing both
 * places and addresses; never for writing. 斎 and 斉 are two characters that people do not keep apart: one
 * here. Covers the 旧字体 of the 常用漢字, the variants usual in names and addresses, and radicals (⻄) that
 * stand for characters in texts taken out of PDFs; what NFKC already unites is not here. Source: 常用漢字表
 * (2010) and 人名用漢字 with their pairs; rarer variants of 戸籍 are missing.
 */
export const KANJI_VARIANTS: ReadonlyMap<string, string> = new Map(
  [
    "亜亞 悪惡 圧壓 囲圍 医醫毉 為爲 壱壹 隠隱 栄榮 営營 衛衞 駅驛 円圓 塩鹽",
    "縁緣 艶艷 応應 欧歐 殴毆 桜櫻 奥奧 横橫 温溫 穏穩 仮假 価價 画畫 会會 絵繪",
    "壊壞 懐懷 拡擴 殻殼 覚覺 学學斈 岳嶽 楽樂 渇渴 勧勸 巻卷 関關 陥陷 寛寬",
    "缶罐 館舘 歓歡 観觀 気氣 帰歸 亀龜 偽僞 戯戲 犠犧 旧舊 拠據 挙擧 虚虛 峡峽",
    "挟挾 郷鄕 狭狹 暁曉 区區 駆驅 勲勳 薫薰 径徑 恵惠 渓溪 経經 蛍螢 軽輕 継繼",
    "鶏鷄 芸藝 撃擊 欠缺 県縣 倹儉 剣劍劒剱 険險 圏圈 検檢 献獻 権權 顕顯 験驗",
    "厳嚴 広廣 効效 恒恆 黄黃 鉱鑛 号號 国國圀 黒黑 砕碎 済濟 剤劑 冊册 桟棧",
    "雑雜 参參 惨慘 産產 蚕蠶 賛贊 残殘 糸絲 歯齒 児兒 辞辭 湿濕 実實 舎舍 写寫",
    "釈釋 寿壽 収收 従從 渋澁 獣獸 縦縱 粛肅 処處 緒緖 叙敍 将將 称稱 渉涉 焼燒",
    "証證 奨奬 条條 状狀 乗乘 浄淨 剰剩 畳疊疂 縄繩 壌壤 嬢孃 譲讓 醸釀 触觸",
    "嘱囑 真眞 寝寢 慎愼 尽盡 図圖 粋粹 酔醉 穂穗 随隨 髄髓 枢樞 数數 瀬瀨 声聲",
    "静靜 摂攝 窃竊 専專 浅淺 戦戰 践踐 銭錢 潜潛 繊纖 禅禪 双雙 壮壯 争爭 荘莊",
    "捜搜 挿插 巣巢 曽曾 痩瘦 装裝 総總 騒騷 増增 蔵藏 臓臟 即卽 属屬 続續 堕墮",
    "対對 体體 帯帶 滞滯 台臺 滝瀧 択擇 沢澤 担擔 単單 胆膽 団團 断斷 弾彈 遅遲",
    "痴癡 虫蟲 昼晝 鋳鑄 庁廳 徴徵 聴聽 勅敕 鎮鎭 逓遞 鉄鐵 点點 転轉 伝傳 灯燈",
    "当當 党黨 盗盜 稲稻 闘鬪 徳德 独獨 読讀 届屆 弐貳 悩惱 脳腦 覇霸 拝拜 廃廢",
    "売賣 麦麥 発發 髪髮 抜拔 晩晚 蛮蠻 秘祕 浜濱濵 瓶甁 払拂 仏佛 併倂 並竝",
    "餅餠 辺邊邉 変變 弁辨瓣辯 歩步 宝寶 豊豐 褒襃 翻飜 毎每 万萬 満滿 麺麵 黙默",
    "弥彌 薬藥 訳譯 予豫 余餘 与與 誉譽 揺搖 様樣 謡謠 来來 頼賴 乱亂 覧覽 竜龍",
    "両兩 猟獵 緑綠 涙淚 塁壘 礼禮 励勵 戻戾 霊靈 齢齡 暦曆 歴歷 恋戀 錬鍊 炉爐",
    "労勞 郎郞 楼樓 録錄 湾灣 回囘 島嶋嶌 崎﨑嵜碕 高髙 吉𠮷 土圡 柳栁桺 富冨",
    "徳悳 峰峯 船舩 梁簗 遥遙 尭堯 槙槇 桧檜 祢禰 祷禱 涛濤 蝋蠟 頬頰 填塡 剥剝",
    "掴摑 麹麴 鴎鷗 梼檮 薮藪 篭籠 迩邇 鰺鯵 渕淵 桑桒 隣鄰 略畧 群羣 裏裡 煙烟",
    "杯盃 野埜 松枩 松柗 秋穐 侠俠 侭儘 竪豎 凉涼 附付 巌巖 岩嵓 芦蘆 芦葦 卯夘",
    "函凾 橋槗 崖崕 舗鋪 園薗 斉斎齋齊 跡蹟迹",
    "鉄鐡 磯礒 薮籔 宝寳 祇祗 渕渊 戸戶 茎莖 騨驒 村邨 渋澀 櫟檪 頚頸 鴬鶯 壷壺 柵栅 青靑⻘ 清淸",
    "竃竈 亘亙 掲揭 教敎 沖澳 研硏 萌萠 蒋蔣 隷隸 鶏雞 顔顏 民⺠ 虎⻁ 西⻄ 長⻑ 鬼⻤ 麦⻨ 黄⻩",
    "斉⻫⻬ 竜⻯⻰ 亀⻲⻱ 食⻝ 角⻆ 見⻅⻇ 貝⻉ 車⻋ 辶⻌ 門⻔ 韋⻙ 頁⻚ 風⻛ 飛⻜ 馬⻢ 骨⻣ 魚⻥ 鳥⻦",
    "鹵⻧ 歯⻭⻮",
  ]
    .join(" ")
    .split(" ")
    .flatMap((group) => {
      const [today = "", ...others] = group;
      return others.map((other) => [other, today] as const);
    }),
);
