/** Hiragana as katakana, everything else as it stands: 「えんがわ なかむら」→「エンガワ ナカムラ」. */
export function katakanaOf(text: string): string {
  return text.replace(/[\u3041-\u3096\u309d\u309e]/g, (kana) =>
    String.fromCharCode(kana.charCodeAt(0) + 0x60),
  );
}
