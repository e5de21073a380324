import type { ReactNode } from "react";
import { ListBox, ListBoxItem, Text } from "react-aria-components";
import { Icon } from "./Icon.tsx";
import styles from "./OptionList.module.css";

/** One thing that can be chosen. `off` = why it cannot; it stays in the list so that one sees it exists. */
export interface Option {
  readonly id: string;
  readonly text: string;
  readonly detail?: string;
  readonly picture?: ReactNode;
  readonly end?: string;
  readonly off?: string | null;
}

/**
 * A list to choose from by arrow keys, by typing, or by pressing; the chosen ones carry a tick. Escape is
 * left to what the list stands in: it closes, and takes nothing of the choice away.
 */
export function OptionList({
  label,
  options,
  chosen,
  several = false,
  onChoose,
}: {
  readonly label: string;
  readonly options: readonly Option[];
  readonly chosen: readonly string[];
  readonly several?: boolean;
  readonly onChoose: (ids: readonly string[]) => void;
}) {
  return (
    <ListBox
      className={styles.list}
      aria-label={label}
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- the list opens by a press and takes the focus
      autoFocus={several ? "first" : true}
      selectionMode={several ? "multiple" : "single"}
      disallowEmptySelection={!several}
      escapeKeyBehavior="none"
      selectedKeys={chosen}
      disabledKeys={options.filter((option) => option.off).map((option) => option.id)}
      onSelectionChange={(keys) => {
        onChoose(keys === "all" ? options.map((option) => option.id) : [...keys].map(String));
      }}
    >
      {options.map((option) => (
        <OptionRow key={option.id} option={option} />
      ))}
    </ListBox>
  );
}

function OptionRow({ option }: { readonly option: Option }) {
  return (
    <ListBoxItem id={option.id} textValue={option.text} className={styles.option}>
      {({ isSelected }) => (
        <>
          <span className={styles.tick}>{isSelected ? <Icon name="check" size={18} /> : null}</span>
          {option.picture}
          <span className={styles.words}>
            <Text slot="label" className={styles.text}>
              {option.text}
            </Text>
            {option.detail === undefined && !option.off ? null : (
              <Text slot="description" className={styles.detail}>
                {option.off ?? option.detail}
              </Text>
            )}
          </span>
          {option.end === undefined ? null : <span className={styles.end}>{option.end}</span>}
        </>
      )}
    </ListBoxItem>
  );
}
