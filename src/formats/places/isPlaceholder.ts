/** Whether a row is named as those that a template is delivered with (TEMPL, DUMMY, 見本). */
export function isPlaceholder(name: string): boolean {
  return /^(templ(ate)?|dumm?y|test|ダミー|テスト|見本|入力例)$/i.test(name.normalize("NFKC"));
}
