import { useState, type ReactNode } from "react";
import { Icon } from "./Icon.tsx";
import styles from "./Fold.module.css";

/** A named part of a page that is folded away until it is asked for, or until something in it needs to be seen. */
export function Fold({
  title,
  mustOpen = false,
  children,
}: {
  readonly title: string;
  readonly mustOpen?: boolean;
  readonly children: ReactNode;
}) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details
      className={styles.fold}
      open={isOpen || mustOpen}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary className={styles.title}>
        <Icon name="chevronDown" />
        {title}
      </summary>
      {isOpen || mustOpen ? <div className={styles.content}>{children}</div> : null}
    </details>
  );
}
