/** Words without their furigana, for names, titles and files: `{送迎|そうげい}あり` → 「送迎あり」. */
export function withoutRuby(text: string): string {
  return text.replaceAll(/\{([^|{}]+)\|[^|{}]+\}/g, "$1");
}
