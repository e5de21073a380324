/**
 * Words for the same liking, as people write and say it: kanji, kana, and some English. Whoever types one of a
 * line, whole, finds them all. Only what is nearly the same is in one line: 歌 is not カラオケ.
 * LIMIT: the commonest likings of lists of 社協; any other word is found as it is written.
 */
export const SAME_LIKINGS: readonly (readonly string[])[] = [
  ["畑", "はたけ", "畑しごと", "畑仕事", "農園", "菜園", "農作業", "farming"],
  ["園芸", "えんげい", "ガーデニング", "花壇", "花づくり", "花作り", "gardening"],
  ["歌", "うた", "歌声", "うたごえ", "合唱", "コーラス", "singing"],
  ["カラオケ", "karaoke"],
  ["楽器", "がっき", "演奏", "ハーモニカ", "ウクレレ", "大正琴"],
  ["将棋", "しょうぎ", "shogi"],
  ["囲碁", "いご", "碁", "igo"],
  ["麻雀", "まーじゃん", "健康麻雀", "mahjong"],
  ["体操", "たいそう", "exercise"],
  ["ヨガ", "ヨーガ", "yoga"],
  ["太極拳", "たいきょくけん", "taichi"],
  ["踊り", "おどり", "ダンス", "舞踊", "dance"],
  ["散歩", "さんぽ", "ウォーキング", "walking"],
  ["グラウンドゴルフ", "グランドゴルフ"],
  ["卓球", "たっきゅう", "ピンポン"],
  ["手芸", "しゅげい", "手しごと", "手仕事", "裁縫", "縫い物", "お針", "crafts"],
  ["編み物", "編物", "あみもの", "knitting"],
  ["折り紙", "折紙", "おりがみ", "origami"],
  ["習字", "しゅうじ", "書道", "calligraphy"],
  ["俳句", "はいく", "川柳", "短歌", "haiku"],
  ["生け花", "いけばな", "華道", "flowers"],
  ["料理", "りょうり", "クッキング", "cooking"],
  ["食事", "しょくじ", "ごはん", "ご飯", "会食", "昼食", "夕食", "ランチ", "meal", "lunch"],
  ["お茶", "おちゃ", "茶話", "喫茶", "コーヒー", "tea", "coffee"],
  ["パソコン", "コンピューター", "computer"],
  ["スマホ", "スマートフォン", "携帯電話", "smartphone"],
  ["読書", "どくしょ", "図書", "文庫", "books"],
  ["読み聞かせ", "よみきかせ", "絵本", "えほん"],
  ["宿題", "しゅくだい", "勉強", "べんきょう", "学習", "study"],
  ["子育て", "こそだて", "親子", "おやこ", "childcare"],
  ["買い物", "買物", "かいもの", "移動販売", "マルシェ", "shopping"],
  ["相談", "そうだん", "advice"],
];
