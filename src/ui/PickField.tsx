import {
  Button,
  ComboBox,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from "react-aria-components";
import fieldStyles from "./Field.module.css";
import { Icon } from "./Icon.tsx";
import styles from "./PickField.module.css";

/** One thing out of many, found by typing: the choices are those that fit what is typed. */
export function PickField({
  label,
  hint,
  sought,
  options,
  onSought,
  onPick,
}: {
  readonly label: string;
  readonly hint?: string;
  /** What is typed, or the name of what was picked. */
  readonly sought: string;
  readonly options: readonly {
    readonly id: string;
    readonly text: string;
    readonly detail?: string;
  }[];
  readonly onSought: (sought: string) => void;
  readonly onPick: (id: string) => void;
}) {
  return (
    <ComboBox
      className={fieldStyles.field ?? ""}
      items={options}
      inputValue={sought}
      onInputChange={onSought}
      selectedKey={null}
      onSelectionChange={(key) => {
        if (key !== null) onPick(String(key));
      }}
      menuTrigger="input"
      allowsCustomValue
    >
      <Label className={fieldStyles.label ?? ""}>{label}</Label>
      {hint === undefined ? null : (
        <Text slot="description" className={fieldStyles.hint ?? ""}>
          {hint}
        </Text>
      )}
      <span className={styles.row}>
        <Input className={fieldStyles.input ?? ""} />
        <Button className={styles.button ?? ""} aria-label={label}>
          <Icon name="chevronDown" />
        </Button>
      </span>
      <Popover className={styles.popover ?? ""}>
        <ListBox<(typeof options)[number]> className={styles.list ?? ""}>
          {({ id, text, detail }) => (
            <ListBoxItem id={id} textValue={text} className={styles.option ?? ""}>
              <Text slot="label">{text}</Text>
              {detail === undefined ? null : (
                <Text slot="description" className={styles.detail ?? ""}>
                  {detail}
                </Text>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
