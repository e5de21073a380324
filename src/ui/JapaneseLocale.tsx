import type { ReactNode } from "react";
import { I18nProvider } from "react-aria-components";

/** What the controls say by themselves (to screen readers above all) is said in Japanese. */
export function JapaneseLocale({ children }: { readonly children: ReactNode }) {
  return <I18nProvider locale="ja-JP">{children}</I18nProvider>;
}
