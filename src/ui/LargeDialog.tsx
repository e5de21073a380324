import type { ReactNode } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import styles from "./LargeDialog.module.css";

/** A dialog that holds as much as the screen does: what it shows, and below it what can be pressed. Esc closes it. */
export function LargeDialog({
  isOpen,
  title,
  actions,
  children,
  onClose,
}: {
  readonly isOpen: boolean;
  readonly title: string;
  readonly actions: ReactNode;
  readonly children: ReactNode;
  readonly onClose: () => void;
}) {
  return (
    <ModalOverlay
      className={styles.overlay}
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className={styles.modal}>
        <Dialog className={styles.dialog}>
          <Heading slot="title" className={styles.title}>
            {title}
          </Heading>
          <div className={styles.body}>{children}</div>
          <div className={styles.actions}>{actions}</div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
