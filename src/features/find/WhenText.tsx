import { unbrokenPieces } from "../../text/find/unbrokenPieces.ts";
import { RubyText } from "../../ui/RubyText.tsx";
import styles from "./FindRow.module.css";

/** Days and times that break into lines between them alone, never inside one, unless one is wider than the line. */
export function WhenText({ text }: { readonly text: string }) {
  return unbrokenPieces(text).map((part, index) => (
    <span key={index} className={styles.unbroken}>
      <RubyText text={part} />
    </span>
  ));
}
