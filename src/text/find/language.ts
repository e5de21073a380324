/** ふつうの日本語, やさしい日本語 (with furigana), English. */
export const LANGUAGES = ["ja", "easy", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/**
 * Words in each language. Japanese ones may carry furigana as `{送迎|そうげい}`; `RubyText` draws it, and
 * `withoutRuby` takes it away.
 */
export type InLanguages<T> = Readonly<Record<Language, T>>;
