/**
 * A piece of a text. `isJapanese` = Japanese within an English text, to be marked `lang="ja"`; pieces of Japanese
 * texts never carry the mark. Pieces follow each other as they are: spaces and commas are in them.
 */
export interface TextPart {
  readonly text: string;
  readonly isJapanese: boolean;
}
