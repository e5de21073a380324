/**
 * Words with furigana written as `{送迎|そうげい}`; in a browser without ruby the reading stands in brackets.
 * Words without braces are drawn as they are.
 */
export function RubyText({ text }: { readonly text: string }) {
  return text.split(RUBY).map((part, index) =>
    index % 3 === 0 ? (
      part
    ) : index % 3 === 1 ? (
      <ruby key={index}>
        {part}
        <rp>（</rp>
        <rt>{text.split(RUBY)[index + 1]}</rt>
        <rp>）</rp>
      </ruby>
    ) : null,
  );
}

const RUBY = /\{([^|{}]+)\|([^|{}]+)\}/;
