import { SYMBOL_MARKUP, SYMBOL_VIEW_BOX, type SymbolName } from "./symbolMarkup.ts";

/** A symbol beside its word; without `label` it is decoration, because the word stands next to it. */
export function Symbol({
  name,
  size = 24,
  label,
}: {
  readonly name: SymbolName;
  readonly size?: number;
  readonly label?: string;
}) {
  return (
    <svg
      width={size}
      height={size}
      viewBox={SYMBOL_VIEW_BOX}
      style={{ flex: "none" }}
      {...(label === undefined ? { "aria-hidden": true } : { role: "img", "aria-label": label })}
      dangerouslySetInnerHTML={{ __html: SYMBOL_MARKUP[name] }}
    />
  );
}
