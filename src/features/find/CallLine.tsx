import { useLanguage } from "../../state/find/useFind.ts";
import { isDialable } from "../../domain/places/isDialable.ts";
import { LIST_WORDS } from "../../text/find/listWords.ts";
import { Icon } from "../../ui/Icon.tsx";
import { RubyText } from "../../ui/RubyText.tsx";
import { dialled } from "../../domain/places/dialled.ts";
import styles from "./FindRow.module.css";

/** The number to ask at, within a row but a link of its own; words that cannot be dialled are only shown. */
export function CallLine({ phone }: { readonly phone: string }) {
  const words = LIST_WORDS[useLanguage()];
  if (!isDialable(phone)) return <p lang="ja">{phone}</p>;
  return (
    <a className={styles.call} href={`tel:${dialled(phone)}`}>
      <Icon name="phone" size={20} />
      <span>
        <RubyText text={words.call} /> {phone}
      </span>
    </a>
  );
}
