import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { Button } from "./Button.tsx";
import styles from "./ConfirmDialog.module.css";

/** Asks before something is taken away; the safe choice comes first and has the focus. */
export function ConfirmDialog({
  isOpen,
  title,
  text,
  keepWord,
  dangerWord,
  onKeep,
  onDanger,
}: {
  readonly isOpen: boolean;
  readonly title: string;
  readonly text: string;
  readonly keepWord: string;
  readonly dangerWord: string;
  readonly onKeep: () => void;
  readonly onDanger: () => void;
}) {
  return (
    <ModalOverlay
      className={styles.overlay}
      isOpen={isOpen}
      isDismissable
      onOpenChange={(open) => {
        if (!open) onKeep();
      }}
    >
      <Modal className={styles.modal}>
        <Dialog role="alertdialog" className={styles.dialog}>
          <Heading slot="title" className={styles.title}>
            {title}
          </Heading>
          <p className={styles.text}>{text}</p>
          <div className={styles.actions}>
            {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- a dialog must take the focus */}
            <Button autoFocus onClick={onKeep}>
              {keepWord}
            </Button>
            <Button look="danger" onClick={onDanger}>
              {dangerWord}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
