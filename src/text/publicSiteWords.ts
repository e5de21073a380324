import { numberText } from "./numberText.ts";

/** The words of 「公開用に書き出す」. */
export const PUBLIC_SITE_WORDS = {
  title: "公開用のサイトを書き出す",
  intro:
    "住む人がスマートフォンで「さがす」を使えるサイトを、1つのzipにします。ホームページのサーバーに置くだけで動きます。",
  contents:
    "「公開」で見える場所の情報、道、地図、印刷できる一覧、オープンデータが入ります。人口、候補地、代表者、個人の電話、内部メモは入りません。",
  url: "サイトを置くアドレス（決まっていれば）",
  urlHint: "例：https://www.example.jp/engawa/",
  urlError: "https:// から始まるアドレスを書いてください。例：https://www.example.jp/engawa/",
  write: "公開用に書き出す",
  writing: "書き出しています。少しかかります。",
  noFile: "サイトは書き出していません",
  noPlaces: "公開できる場所がありません。場所の状態と公開の範囲を確かめてください。",
  next: "つぎにすること",
  steps: [
    "zipを広げて、中身を全部、ホームページの管理者に渡してください。置き方は「よみかた.txt」にあります。",
    "置いたアドレスをスマートフォンで開いて、場所と日にちを確かめてください。",
    "場所や日程が変わったら、もう一度書き出して、全部を上書きしてください。",
  ],
  embed: "ほかのページの中に見せる",
  embedHint: "この1行を、見せたいページのHTMLに入れてください。",
  copy: "この1行をコピー",
  copied: "コピーしました",
  copyFailed: "コピーできませんでした。上の1行を選んで、コピーしてください。",
  notes: "確かめてください",
  leftOut: "入れなかったもの",
  fromSettings: "住む人が見るサイトを作ります。",
  toExport: "公開用に書き出す画面へ",
  count: (places: number, files: number, bytes: number) =>
    `${numberText(places)}か所が入っています。ファイルは${numberText(files)}個、${numberText(Math.ceil(bytes / 100_000) / 10)}\u00a0MBです。`,
} as const;
