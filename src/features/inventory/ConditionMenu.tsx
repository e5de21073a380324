import type { ReactNode } from "react";
import { INVENTORY_WORDS } from "../../text/inventoryWords.ts";
import { type Option, OptionList } from "../../ui/OptionList.tsx";
import { WordMenu } from "../../ui/WordMenu.tsx";
import styles from "./inventory.module.css";

/** One condition of the list: its name and what is chosen of it; pressed, the choices with their counts. */
export function ConditionMenu({
  name,
  hint,
  options,
  chosen,
  several = true,
  onChoose,
  children,
}: {
  readonly name: string;
  readonly hint?: string;
  readonly options: readonly Option[];
  readonly chosen: readonly string[];
  readonly several?: boolean;
  readonly onChoose: (ids: readonly string[]) => void;
  /** What stands above the choices. */
  readonly children?: ReactNode;
}) {
  const words = options.filter(({ id }) => chosen.includes(id)).map(({ text }) => text);
  const isActive = words.length > 0;
  return (
    <WordMenu
      word={isActive ? `${name}：${shortened(words)}` : name}
      label={INVENTORY_WORDS.conditions}
      active={isActive}
    >
      {() => (
        <div className={styles.menu}>
          {children}
          {hint === undefined ? null : <p className={styles.hint}>{hint}</p>}
          <OptionList
            label={name}
            options={options}
            chosen={several || chosen.length > 0 ? chosen : [options[0]?.id ?? ""]}
            several={several}
            onChoose={onChoose}
          />
        </div>
      )}
    </WordMenu>
  );
}

/** The button stays short: the first two, and how many more. */
function shortened(words: readonly string[]): string {
  const more = words.length - 2;
  return more <= 0 ? words.join("、") : `${words.slice(0, 2).join("、")} +${more}`;
}
