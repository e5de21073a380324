import type { ReactNode } from "react";
import { Button, Dialog, DialogTrigger, Popover } from "react-aria-components";
import { Icon } from "./Icon.tsx";
import styles from "./WordMenu.module.css";

/** A word of a sentence that can be pressed; what it could be instead opens below it. */
export function WordMenu({
  word,
  label,
  active = false,
  children,
}: {
  readonly word: string;
  /** What the word decides: read before the word, and the name of what opens. */
  readonly label: string;
  /** Something other than the usual is chosen here. */
  readonly active?: boolean;
  /** Given a function that closes the menu. */
  readonly children: (close: () => void) => ReactNode;
}) {
  return (
    <DialogTrigger>
      <Button className={styles.word} data-active={active || undefined}>
        <span className="srOnly">{label}</span>
        {word}
        <Icon name="chevronDown" size={14} />
      </Button>
      <Popover className={styles.popover} placement="bottom start" containerPadding={8}>
        <Dialog className={styles.dialog} aria-label={label}>
          {({ close }) => <>{children(close)}</>}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
