import { Button, type ButtonProps } from "react-aria-components";
import styles from "./Button.module.css";

/** A button for the components that press it themselves (file choosers); it looks like `Button`. */
export function PressButton({
  look = "outline",
  ...rest
}: ButtonProps & { readonly look?: "outline" | "quiet" }) {
  return <Button {...rest} className={`${styles.button} ${styles[look]}`} />;
}
