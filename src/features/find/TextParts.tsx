import type { TextPart } from "../../text/find/textPart.ts";
import { RubyText } from "../../ui/RubyText.tsx";

/** A text in pieces; what stays Japanese within an English one is marked, so that it is read aloud in Japanese. */
export function TextParts({ parts }: { readonly parts: readonly TextPart[] }) {
  return parts.map(({ text, isJapanese }, index) =>
    isJapanese ? (
      <span key={index} lang="ja">
        {text}
      </span>
    ) : (
      <RubyText key={index} text={text} />
    ),
  );
}
