import type { ButtonHTMLAttributes } from "react";
import styles from "./Button.module.css";

type Look = "outline" | "filled" | "quiet" | "danger";

/** A verb to press. One `filled` button for a region of the screen; `danger` is never filled. */
export function Button({
  look = "outline",
  small = false,
  className,
  ...rest
}: ButtonHTMLAttributes<HTMLButtonElement> & {
  readonly look?: Look;
  /** Text of 14 px, for places on desktop where space is dear; the target stays 44 px high. */
  readonly small?: boolean;
}) {
  const classes = [styles.button, styles[look], small ? styles.small : "", className ?? ""];
  return <button type="button" {...rest} className={classes.filter(Boolean).join(" ")} />;
}
