import type { InLanguages } from "./language.ts";

interface ShareWords {
  readonly send: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly qr: string;
  readonly qrHint: string;
  readonly tooMany: string;
  readonly noPosition: string;
  readonly placesTitle: (count: number) => string;
}

/** The words for telling somebody of places. */
export const SHARE_WORDS: InLanguages<ShareWords> = {
  ja: {
    send: "ほかのアプリで送る",
    copy: "リンクを写す",
    copied: "写しました。メールなどに貼りつけて、送ってください。",
    copyFailed: "写せませんでした。下のリンクを選んで、使ってください。",
    qr: "リンクのQRコード",
    qrHint: "相手のスマートフォンのカメラを向けると、開きます。",
    tooMany: "場所が多いため、QRコードは出せません。リンクを使ってください。",
    noPosition: "あなたのいる所は、リンクに入っていません。",
    placesTitle: (count) => `${count}か所の案内`,
  },
  easy: {
    send: "ほかの アプリで {送|おく}る",
    copy: "リンクを コピーする",
    copied: "コピーしました。メールなどに {入|い}れて、{送|おく}って ください。",
    copyFailed: "コピーが できませんでした。{下|した}の リンクを {使|つか}って ください。",
    qr: "リンクの QRコード",
    qrHint: "スマートフォンの カメラで {見|み}ると、{開|ひら}きます。",
    tooMany:
      "{場所|ばしょ}が {多|おお}いので、QRコードは ありません。リンクを {使|つか}って ください。",
    noPosition: "あなたの いる ところは、リンクに {入|はい}って いません。",
    placesTitle: (count) => `${count}か{所|しょ}の {案内|あんない}`,
  },
  en: {
    send: "Send with another app",
    copy: "Copy the link",
    copied: "Copied. Paste it into an e-mail or a message.",
    copyFailed: "It could not be copied. Please use the link below.",
    qr: "QR code of the link",
    qrHint: "Point the camera of another phone at it to open the link.",
    tooMany: "There are too many places for a QR code. Please use the link.",
    noPosition: "Where you are is not in the link.",
    placesTitle: (count) => (count === 1 ? "1 place" : `${count} places`),
  },
};
