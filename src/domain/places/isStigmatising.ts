const BRANDING =
  /困窮|ひきこもり|引き?(こも|籠も?)り|依存|ごみ屋敷|ゴミ屋敷|虐待|(?<![A-Z])DV(?![A-Z])/i;

/**
 * Whether a word for whom a place is, or what is done there, would brand those who are seen going in. Such
 * words are for the office; the public reads a neutral one. Source: practice of the field (内部の対象 and
 * 公開の案内文). LIMIT: a list of words; it does not understand sentences.
 */
export function isStigmatising(word: string): boolean {
  return BRANDING.test(word.normalize("NFKC"));
}
