import { RubyText } from "./RubyText.tsx";

/** A text made of pieces, with furigana; those that are Japanese within another language are marked so. */
export function PartsText({
  parts,
}: {
  readonly parts: readonly { readonly text: string; readonly isJapanese: boolean }[];
}) {
  return parts.map(({ text, isJapanese }, index) =>
    isJapanese ? (
      <span key={index} lang="ja">
        <RubyText text={text} />
      </span>
    ) : (
      <RubyText key={index} text={text} />
    ),
  );
}
