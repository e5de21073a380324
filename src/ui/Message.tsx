import type { ReactNode } from "react";
import styles from "./Message.module.css";

/** What happened, what was kept, what to do: a heading, sentences, and what can be pressed. */
export function Message({
  tone,
  title,
  children,
  actions,
  announce = false,
}: {
  readonly tone: "error" | "warn" | "plain";
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  /** Read aloud when it appears. */
  readonly announce?: boolean;
}) {
  return (
    <section
      className={`${styles.message} ${styles[tone]}`}
      {...(announce ? { role: tone === "error" ? "alert" : "status" } : {})}
    >
      <h3 className={styles.title}>{title}</h3>
      {children}
      {actions === undefined ? null : <div className={styles.actions}>{actions}</div>}
    </section>
  );
}
