import type { Origin } from "../../state/find/findState.ts";
import { useLanguage } from "../../state/find/useFind.ts";
import { FROM_WORDS } from "../../text/find/fromWords.ts";
import { RubyText } from "../../ui/RubyText.tsx";

/** 「西町2丁目のあたりから」; without a known name, how it was said. */
export function OriginName({ origin: { name, how } }: { readonly origin: Origin }) {
  const language = useLanguage();
  const { around, fromDevice, fromMap } = FROM_WORDS[language];
  if (name === null) return <RubyText text={how === "device" ? fromDevice : fromMap} />;
  return (
    <>
      <RubyText text={around.before} />
      <b lang={language === "en" ? "ja" : undefined}>{name}</b>
      <RubyText text={around.after} />
    </>
  );
}
