import type { ProblemCode } from "../domain/problem.ts";
import { TOWN_LAYER_ROLES } from "../domain/town/townManifest.ts";
import { FIELD_WORDS } from "./fieldWords.ts";
import { TOWN_WORDS } from "./townWords.ts";
import { unsupportedFileText } from "./unsupportedFileText.ts";

/** Reads a parameter of the problem as text; "" where it has none. */
type Param = (name: string) => string;

/** What is said of each problem: what happened, what was kept, what to do next. */
export const PROBLEM_SENTENCES: Readonly<Record<ProblemCode, (param: Param) => string>> = {
  fileMissing: () =>
    "このファイルがありません。ほかのファイルは使います。フォルダーに入れてから、もう一度開いてください。",
  fileUnreadable: (p) =>
    `読めませんでした。必要なのは、${p("expected") || "決まった形のファイル"}です。ほかのファイルは使います。ファイルが壊れていないか、種類が合っているかを確かめてください。`,
  fileDigestDiffers: () =>
    "まちデータを作ったときと中身が変わっています。いまの中身をそのまま使います。心当たりがなければ、もとのファイルをもらい直してください。",
  manifestInvalid: (p) =>
    `town.json の書き方が合いません（書いてあるもの：${p("found")}、必要なもの：${p("expected")}）。このまちは開けませんでした。town.json を直すか、npm run town -- make で作り直してください。`,
  manifestVersionUnknown: (p) =>
    `town.json の版（${p("found")}）は、このソフトウェアの知らない版です（読めるのは ${p("expected")}）。このまちは開けませんでした。新しいえんがわマップで開いてください。`,
  networkNotANetwork: () =>
    "道のデータではありません。道は使わず、直線距離×1.3の推計にします。道のデータを作り直してください。",
  networkVersionUnknown: (p) =>
    `道のデータの版（${p("found")}）を知りません。道は使わず、直線距離×1.3の推計にします。新しいえんがわマップで開くか、道のデータを作り直してください。`,
  networkCut: () =>
    "道のデータが途中で切れています。道は使わず、直線距離×1.3の推計にします。もとのファイルをもう一度写してください。",
  networkAltered: () =>
    "道のデータの中身が壊れています。道は使わず、直線距離×1.3の推計にします。もとのファイルをもう一度写してください。",
  networkEmpty: () =>
    "歩ける道が1本もありません。道は使わず、直線距離×1.3の推計にします。ファイルの範囲と種類を確かめてください。",
  streetNotALine: (p) =>
    `道の形（${p("found")}）が線ではありません。この道は使わず、ほかの道は使いました。線（LineString）にしてください。`,
  streetUnplaced: (p) =>
    `位置として読めない数字の道が ${p("count")} 本ありました。その道は使わず、ほかの道は使いました。座標を直してください。`,
  edgeRowInvalid: () =>
    "道の表のこの行は使えません。ほかの行は使いました。両はしの点が点の表にあるか、線のはしがその点の位置にあるか、長さが0以上の数字かを確かめてください。",
  nodeRowInvalid: () =>
    "点の表のこの行は使えません。ほかの行は使いました。番号があってほかの行と重ならないか、緯度と経度が数字かを確かめてください。",
  edgeIdsShifted: (p) =>
    `点の番号が「${p("name")}」とちがう数から始まっていました。線の両はしの位置が合うように、${p("count")} を足して使いました。`,
  edgeIdsUnclear: (p) =>
    `点の番号が、点の表「${p("name")}」のどの点のことか、わかりません。道は使わず、直線距離×1.3の推計にします。2つの表の番号を、同じ数えかたにそろえてください。`,
  streetLengthsUnlikely: (p) =>
    `書いてある長さの合計（${p("found")}）が、位置から測った長さ（${p("expected")} m）と合いません。位置から測った長さを使いました。長さの単位がメートルか確かめてください。`,
  streetsOutsideTown: (p) =>
    p("kept") === "0"
      ? `道が、すべてまちから1.5 kmより遠くにあります（${p("found")} km）。道は使わず、直線距離×1.3の推計にします。このまちの道のファイルか、座標が緯度・経度かを確かめてください。`
      : `まちから1.5 kmより遠い道 ${p("found")} km を除き、${p("kept")} km を使いました。足りない道があれば、まちの境界（--boundary）を確かめてください。`,
  networkIslands: (p) =>
    `ほかとつながっていない道が ${p("count")} か所あります。そのまま使いますが、そこからはほかの道へ歩けません。橋や通路がぬけていないか確かめてください。`,
  coordinatesProjected: (p) =>
    `座標が緯度・経度ではないようです（${p("found")}）。このファイルは使わず、ほかのファイルは使いました。緯度・経度（JGD2011・WGS84）に変えてから入れてください。`,
  coordinatesConverted: (p) =>
    `座標が別の決まり（${p("found")}）で書かれていたので、緯度・経度に変えて使いました。位置を地図で確かめてください。`,
  coordinatesSwapped: (p) =>
    `${named(p)}緯度と経度が入れかわっていたので、入れかえて使いました。位置を地図で確かめてください。`,
  coordinatesOutsideJapan: (p) =>
    `${named(p)}位置が日本の外です（${p("found")}）。一覧には残し、地図には置いていません。緯度と経度を直してください。`,
  coordinatesOutsideTown: (p) =>
    `${named(p)}位置がこのまちから10 kmより遠くにあります（${p("found")}）。一覧には残し、地図には置いていません。住所を見て、位置を直してください。`,
  coordinatesZero: (p) =>
    `${named(p)}位置が 0, 0 になっています。一覧には残し、地図には置いていません。緯度と経度を入れてください。`,
  coordinatesMissing: (p) =>
    `${named(p)}位置が書かれていません。一覧には残し、地図には置いていません。緯度と経度を入れてください。`,
  coordinatesInvalid: (p) =>
    `${named(p)}位置として読めません（${p("found")}）。一覧には残し、地図には置いていません。緯度と経度を数字で入れてください。`,
  coordinatesOutsideWorld: (p) =>
    `${named(p)}位置として読めない数字です（${p("found")}）。使いませんでした。緯度は-90から90、経度は-180から180で入れてください。`,
  geometryUnsupported: (p) =>
    `この形（${p("found")}）は使えません。ほかの行は使いました。面（Polygon）か点（Point）にしてください。`,
  zoneNameMissing: (p) =>
    `区域の名前がありません。「${p("kept") || p("name") || "名前なし"}」として使いました。名前の項目を入れてください。`,
  zoneEmpty: (p) =>
    `${named(p)}区域に面がありません。この区域は使いませんでした。境界を入れてください。`,
  zonesOverlap: (p) =>
    `「${p("a")}」と「${p("b")}」が重なっています（${p("areaM2")} m²）。重なりの中の人は「${p("a")}」だけに数えました。調整区ならこのままで、そうでなければ境界を確かめてください。`,
  zoneNameRepeated: (p) =>
    `「${p("name")}」という名前の区域が ${p("count")} つあります。別の区域として数えました。名前を分けるか、1つの区域にまとめてください。`,
  zonePartsDropped: (p) =>
    `面積のない部分を ${p("count")} か所除いて使いました。境界の形を地図で確かめてください。`,
  zonePositionsDropped: (p) =>
    `境界の点のうち、位置として読めない ${p("count")} 点を除いて使いました。境界の形を地図で確かめてください。`,
  zonesOutsideJapan: (p) =>
    `区域が日本の外にあります（${p("found")}）。そのまま使いました。場所を地図で確かめてください。`,
  meshCodeInvalid: (p) =>
    `メッシュコードとして読めません（${p("found")}）。この行の人は数えていません。8けたから11けたのコードにしてください。`,
  numberInvalid: (p) =>
    `人数として読めません（${p("found") || "空らん"}）。0とはせず、数えていません。0以上の数字を入れてください。`,
  valueSuppressed: (p) =>
    `秘匿された値です（${p("found")}）。0とはせず、わからないものとして扱いました。秘匿のない人口（町丁・字別など）があれば、それに替えてください。`,
  peopleOutsideBoundary: (p) =>
    p("name") === ""
      ? `まちの外にいる ${p("count")} 人を除きました。まちの境界と人口の範囲を確かめてください。`
      : `「${p("name")}」の ${p("count")} 人は、位置（${p("found")}）がまちの外なので除きました。位置がまちがっていないか確かめてください。`,
  columnMissing: (p) =>
    `必要な列がありません：${p("expected")}。このファイルは使いませんでした。見出しの言葉を直してください。`,
  kindUnknown: (p) =>
    p("found") === ""
      ? `種別がわからない場所が ${p("count")} か所あります。「その他」にしました。種別の列を足すか、--places-kind で種別を書いてください。`
      : `種別「${p("found")}」（${p("count") || 1} か所）を知りません。「その他」にしました。必要なら種別を直してください。`,
  addressToLocate: (p) =>
    `${named(p)}位置は書かれていませんが、住所があります。住所から位置を探します。住所のデータがないときは、地図で位置を入れてください。`,
  addressRough: (p) =>
    Number(p("count")) > 0
      ? `${named(p)}住所に当てはまるところが、ほかに ${p("count")} か所あります。「${p("found")}」に置きました。地図で確かめて、位置を選んでください。`
      : `${named(p)}住所は「${p("found")}」までしかわかりません${p("boundM") === "" ? "" : `（ずれは ${p("boundM")} mまで）`}。位置を地図で確かめてください。`,
  addressNotFound: (p) =>
    `${named(p)}住所（${p("found")}）が見つかりません。一覧には残し、地図には置いていません。住所を直すか、地図で位置を入れてください。`,
  positionFarFromAddress: (p) =>
    `${named(p)}位置が、住所（${p("found")}）から ${p("distanceM")} m離れています。書いてある位置をそのまま使います。どちらが正しいか確かめてください。`,
  datumSuspected: (p) =>
    `位置が全体に ${p("distanceM")} mほどずれています（${p("count")} か所で確かめました）。古い測り方（日本測地系）の数字のようです。まだ直していません。「日本測地系から直す」を選ぶと、すべての位置を直します。`,
  tableOfPeople: (p) =>
    `場所の一覧ではなく、人の名簿のようです（${p("found")}）。個人情報を守るため、読みこまず、何も残していません。場所や団体だけの表にしてから入れてください。`,
  personalDataHidden: (p) =>
    `「${p("name")}」に個人の情報があります（${personalText(p("found"))}）。消さずに入れ、公開では見えないようにしました。公開してよいときは、項目ごとに公開の範囲を変えてください。`,
  personalDataInTable: (p) =>
    `個人の情報（${personalText(p("found"))}）のある行が ${p("count")} 件ありました。消さずに入れ、公開では見えないようにしました。本人の同意を確かめてください。`,
  homeInName: (p) =>
    `「${p("name")}」は、個人のお宅が名前からわかります。名前は公開で見えます。公開してよい呼び名に変えてください。`,
  rowWithoutPlace: () =>
    "名前も住所も建物もない行です。入れていません。名前か住所を書いてから、もう一度入れてください。",
  headerRepeated: () => "見出しと同じ行です。場所とはみなさず、入れませんでした。",
  totalRow: (p) => `「${p("name")}」の行は、場所とはみなさず、入れませんでした。`,
  cellKeptAsText: (p) =>
    `「${p("found")}」は、この項目としては読めません。書いてあるまま「もとの列」に残しました。必要なら書き直してください。`,
  phoneZeroRestored: (p) =>
    `電話番号「${p("found")}」は先頭の 0 が消えているので、「${p("kept")}」にしました。番号を確かめてください。`,
  urlsInOneCell: (p) =>
    `ホームページが ${p("count")} つ、1つのセルに入っています。はじめの「${p("kept")}」を使い、ほかは「もとの列」に残しました。`,
  statusFromText: (p) =>
    `「${p("found")}」と書いてあるので、そのような状態にしました。状態を確かめてください。`,
  openingAmongClosings: (p) =>
    `休みの日の列に、開く日のような言葉（${p("found")}）があります。開く日として読みました。どちらか確かめてください。`,
  scheduleUnclear: (p) =>
    `開いている日（${p("found")}）を日付にできません。言葉のまま残しました。必要なら、開く日を入れ直してください。`,
  sourceIdRepeated: (p) =>
    `同じ番号（ID）の行があります（${p("count")} 種類：${p("found")} など）。すべての行を別の場所として読みました。番号だけでは、前の版と見くらべられません。`,
  nameMissing: (p) =>
    p("name") === ""
      ? "名前がありません。何も変えていません。名前を書いてください。"
      : `名前がありません。「${p("name")}」として入れました。名前を書いてください。`,
  layerMissing: (p) => missingLayerText(p("role")),
  optionUnknown: (p) =>
    `「${p("found")}」という書き方はありません。使えるのは、${p("expected")}です。書き直してください。`,
  asOfMissing: () =>
    "人口の基準日がわかりません。「基準日不明」として使いました。--as-of 2025-10-01 のように書いてください。",
  meshesDissolved: (p) =>
    `秘匿された ${p("count")} 個のメッシュは、合算先のメッシュとまとめて1つの範囲として数えました（国勢調査の決まりのとおりです）。`,
  totalDiffers: (p) =>
    `総人口（${p("found")}）と年齢別の合計（${p("expected")}）が合いません。総人口はそのまま、年齢別は年齢別の列から数えました。年齢不詳の人がいないか確かめてください。`,
  peopleUnlocated: (p) =>
    `「${p("name")}」の ${p("count")} 人は、位置がわからないので数えていません${p("found") === "" ? "" : `（書いてあるもの：${p("found")}）`}。緯度と経度を入れるか、町丁の境界（--people-areas）に同じ名前を入れてください。`,
  entryInvalid: (p) =>
    `書き方が合いません（書いてあるもの：${p("found")}、必要なもの：${p("expected")}）。ここは使いませんでした。ほかは使いました。`,
  placeholderRow: (p) => `「${p("name")}」は見本の行とみて、入れませんでした。`,
  idRepeated: (p) =>
    `「${p("name")}」のID（${p("found")}）が、前の行と同じです。前の行を残し、この行は使いませんでした。別のIDにしてください。`,
  fileTooLarge: (p) =>
    `広げると大きすぎるファイルです（${p("expected")}）。開きませんでした。まちデータのzipか確かめてください。`,
  licenceUnknown: (p) =>
    `「${p("name")}」の使用条件が書かれていません。公開用には使えないものとして扱います。--attribution で出典と条件を書いてください。`,
  boundsUnknown: (p) =>
    `まちがどこにあるかわかりません。まちデータは作りませんでした。${p("expected")}を書いてください。`,
  peopleUnjoined: (p) =>
    `${p("count")} 人は、250 m以内に歩ける道がありません。届く人にも届かない人にも入れず、「道につながらない人」として別に数えます。道のデータがぬけていないか確かめてください。`,
  peopleOutsideZones: (p) =>
    `${p("count")} 人は、「${p("name")}」のどの区域にも入っていません。「圏域外」の行に数えます。境界を確かめてください。`,
  placeUnjoined: (p) =>
    `「${p("name")}」は、250 m以内に歩ける道がありません。道のりでは、だれも届かないことになります。位置を確かめてください。`,
  candidateUnlocated: (p) =>
    `「${p("name")}」の位置がわからないか、まちから遠すぎます${p("found") === "" ? "" : `（${p("found")}）`}。候補地に入れていません。ほかの候補地は入れました。緯度と経度を直してください。`,
  placeUnknown: (p) =>
    `その場所（${p("name") || p("id") || p("placeId")}）は、もうありません。何も変えていません。一覧から選び直してください。`,
  placeAlreadyThere: (p) =>
    `同じIDの場所（${p("name") || p("id") || p("placeId")}）がもうあります。何も変えていません。`,
  editEmpty: () => "変わったところがないので、何もしていません。",
  editContradictory: () =>
    "同じ場所を、消すのと直すのが1つの操作に入っています。何も変えていません。もう一度やり直してください。",
  editOvertaken: () =>
    "ほかの画面で、同じ場所が先に直されています。新しいほうを残しました。中身を確かめてください。",
  intakeBroken: () =>
    "取り込みの途中で止まりました。台帳はそのままです。ファイルが大きいときは、いくつかに分けてから、もう一度選んでください。",
  documentVanished: () =>
    "前に直した内容が、このブラウザーから消えています（ブラウザーが場所を空けたか、データが消されたようです）。控えがあれば、「まちの設定」の「控えから戻す」で戻してください。",
  fieldOvertaken: (p) =>
    `「${p("name")}」の${fieldList(p("fields"))}を、ほかの画面でも同じときに直していました。あとから保存したこちらの内容にしました。もう一方の内容は、履歴から戻せます。`,
  keptPlaceUnreadable: (p) =>
    `この端末に保存した場所のうち ${p("count")} か所を読めませんでした。ほかの ${p("kept")} か所は読めています。読めなかったものは別にとってあります。控えがあれば、そこから戻してください。`,
  keptEditsUnreadable: (p) =>
    `この端末に保存した操作のうち ${p("count")} 件を読めませんでした。その前の ${p("kept")} 件までは戻しています。読めなかったものは別にとってあります。控えがあれば、そこから戻してください。`,
  copyPartUnreadable: (p) =>
    `控えの中の履歴や表の読み方のうち ${p("count")} 件を読めませんでした。場所の一覧には関わりません。そのまま使えます。`,
  copyUnreadable: () =>
    "控えとして読めませんでした。いまの内容はそのままです。「控えを保存」で作ったファイルを選んでください。",
  manifestMissing: () =>
    "このファイルがないので、まちを開けませんでした。town.json が入ったまちデータのフォルダーか、そのzipを選んでください。",
  copyVersionUnknown: (p) =>
    `控えの版（${p("found")}）を知りません。読みこんでいません。新しいえんがわマップで開いてください。`,
  headerNotFound: () =>
    "見出しの行が見つかりません。すべての行をデータとして、列を「列1」「列2」…と呼んで読みました。列の意味は、次の画面で選んでください。",
  charactersBroken: (p) =>
    `読めない文字が ${p("count")} か所ありました。そこだけ「�」にして、ほかは読みました（${p("found")}）。もとのファイルを Excel などで開いて保存し直すと直ることがあります。`,
  quotesBroken: (p) =>
    `「"」の閉じ方がおかしいところが ${p("count")} か所ありました。「"」もただの文字として、行ごとに読みました。この行のあたりの列がずれていないか確かめてください。`,
  cellErrors: (p) =>
    `Excel のエラー（${p("found")}）のセルが ${p("count")} 個ありました。そのセルは空として読みました。Excel で直してから入れ直すか、取り込んだあとに書き足してください。`,
  cellsCut: (p) =>
    `1つのセルに ${p("kept")} 文字を超える文章が ${p("count")} か所ありました。はじめの ${p("kept")} 文字だけを読みました。区切りや「"」が抜けていないか確かめてください。`,
  leadingZerosRestored: (p) =>
    `数として保存されて、先頭の 0 が消えた値が ${p("count")} 個ありました。0 を補って読みました（例：${p("found")} → ${p("kept")}）。合っているか確かめてください。`,
  serialsRead: (p) =>
    `日付や時刻が数のまま入った値が ${p("count")} 個ありました。日付・時刻に直して読みました（例：${p("found")} → ${p("kept")}）。合っているか確かめてください。`,
  sheetHidden: (p) =>
    `シート「${p("name")}」は、Excel では表示されていないシートです。読みましたが、取り込むかどうかを確かめてください。`,
  fileLocked: () =>
    "パスワードのかかったファイルなので、開けません。何も取り込んでいません。Excel で開き、パスワードを外して保存してから入れ直してください。",
  fileDamaged: (p) =>
    `ファイルが壊れているようで、${p("kept") === "" ? "読めませんでした。何も取り込んでいません" : `読めたところ（${p("kept")} 件）までを使います`}。もとのファイルをもう一度受け取るか、元のソフトで開いて保存し直してください。`,
  fileKindUnsupported: (p) => unsupportedFileText(p("found")),
  listTooLarge: (p) =>
    `大きすぎるファイルです（${p("found")}）。読めるのは ${p("expected")}です。何も取り込んでいません。ファイルを分けてから入れ直してください。`,
  tableMissing: () =>
    "文字の入った行がありません。何も取り込んでいません。別のファイルやシートではないか確かめてください。",
  linksNotFollowed: (p) =>
    `インターネットの先にある地図へのリンク（NetworkLink）が ${p("count")} 個ありました。リンクの先は読まず、このファイルの中だけを読みました。要るときは、リンク先をファイルに保存してから入れてください。`,
  shapesWithoutPoint: (p) =>
    `点ではない形（${p("found")}）が ${p("count")} 件ありました。行は読みましたが、位置は空です。位置は住所から探すか、地図で置いてください。`,
  cellUnreadable: (p) =>
    `「${p("found")}」を読めませんでした。この欄は使わず、ほかの欄は使いました。${p("expected") === "" ? "この欄は変えないでください。" : `「${p("expected")}」のように書いてください。`}`,
  characterNotInShiftJis: (p) =>
    `「${p("found")}」という字は、Shift_JIS で書けません。字を失わないように、ファイルは UTF-8 で書き出しました。Shift_JIS が要るときは、この字を別の字に直してください。`,
  cellTooLong: (p) =>
    `文字が ${p("found")} 字あり、Excel の1つの欄（${p("expected")} 字まで）に入りません。入るところまでを書き出しました。全部が要るときは、CSV で書き出してください。`,
  municipalityCodeMissing: () =>
    "まちのデータに全国地方公共団体コードがないので、コードの欄とファイル名の数字は空けました。town.json の code に6けたの数字を入れてから、もう一度書き出してください。",
  municipalityCodeInvalid: (p) =>
    `全国地方公共団体コード「${p("found")}」は、最後の数字（検査数字）が合いません。コードはないものとして、まちを開きました。town.json の code を6けたの正しい数字に直してください。`,
  redistributionUnknown: (p) =>
    `もとの資料「${p("name")}」を、ほかへ配ってよいかわかりません。ファイルは書き出しました。公開する前に、資料を出したところに確かめてください。`,
  redistributionForbidden: (p) =>
    `もとの資料「${p("name")}」は、ほかへ配ることが許されていません。公開のファイルは書き出していません。資料を出したところに確かめてから、town.json の redistribution を直してください。`,
  addressFileUnknown: () =>
    "住所の位置のファイルとして読めません。使いませんでした。位置参照情報、アドレス・ベース・レジストリ、Geolonia 住所データのどれかを、もとの名前のまま入れてください。",
  addressPositionsMissing: (p) =>
    p("missing") === "positions"
      ? "番号の位置のファイル（位置参照拡張、名前に _pos_ があるもの）がありません。ここの番号は使えませんでした。同じ所から _pos_ のファイルも入れてください。"
      : "番号のファイルがなく、位置（位置参照拡張）だけがあります。使えませんでした。同じ所から名前に _pos_ のないファイルも入れてください。",
  addressesMissing: () =>
    "住所の位置がひとつも見つかりません。住所から位置は探せません。位置参照情報などのファイルを入れてください。",
  layerNeverPublic: (p) => `「${p("name")}」は、公開用には入れません。`,
  layerNotPassedOn: (p) =>
    `「${p("name")}」は、ほかへ配ってよいと確かめられていないので、入れませんでした。配ってよい資料なら、town.json の redistribution を "allowed" にして、もう一度書き出してください。`,
  siteUrlMissing: () =>
    "置く場所のアドレスがまだないので、sitemap.xml と、紹介のカードのアドレスは仮のものです。決まったら、アドレスを書いて、もう一度書き出してください。",
  shellMissing: () =>
    "公開用の画面のファイルがそろいません。公開のファイルは書き出していません。npm run build をしてから、もう一度書き出してください。",
};

function named(param: Param): string {
  const name = param("name");
  return name === "" ? "" : `「${name}」の`;
}

const PERSONAL_WORDS: Readonly<Record<string, string>> = {
  representative: "代表者",
  mobile: "携帯電話の番号",
  personName: "個人の名前",
  home: "個人のお宅",
};

/** Which personal data, from its names apart by blanks. */
function personalText(found: string): string {
  return found
    .split(" ")
    .map((each) => PERSONAL_WORDS[each] ?? each)
    .join("・");
}

function missingLayerText(role: string): string {
  const known = TOWN_LAYER_ROLES.find((each) => each === role);
  return known === undefined ? `${role} のデータがありません。` : TOWN_WORDS.missing[known];
}

/** Fields by their names in the program, with a comma between: 「電話・参加費」. */
function fieldList(fields: string): string {
  const words = new Map<string, string>(Object.entries(FIELD_WORDS));
  return fields
    .split(",")
    .map((field) => words.get(field) ?? field)
    .join("・");
}
