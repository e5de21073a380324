import { useEffect, useId, useRef, type KeyboardEvent, type ReactNode } from "react";
import { MAP_WORDS } from "../../text/mapWords.ts";
import styles from "./CalloutBox.module.css";

/** A box at a spot of the map. It takes the keyboard while it is open, arrows go through its buttons, and gives it back. */
export function CalloutBox({
  title,
  onClose,
  children,
}: {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const box = useRef<HTMLDivElement>(null);
  const titleId = useId();
  useEffect(() => {
    const before = document.activeElement;
    box.current?.querySelector("button")?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === "Escape") onClose();
    else if (event.key === "ArrowDown") moveFocus(box.current, 1);
    else if (event.key === "ArrowUp") moveFocus(box.current, -1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys of the buttons inside
    <div
      ref={box}
      role="group"
      aria-labelledby={titleId}
      className={styles.box}
      onKeyDown={onKeyDown}
    >
      <p className={styles.title} id={titleId}>
        {title}
      </p>
      {children}
      <button type="button" className={styles.close} onClick={onClose}>
        {MAP_WORDS.closeCallout}
      </button>
    </div>
  );
}

function moveFocus(box: HTMLElement | null, step: 1 | -1): void {
  const buttons = [...(box?.querySelectorAll("button") ?? [])];
  const now = buttons.findIndex((button) => button === document.activeElement);
  buttons[(now + step + buttons.length) % buttons.length]?.focus();
}
