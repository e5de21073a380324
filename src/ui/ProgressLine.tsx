import styles from "./ProgressLine.module.css";

/** A thin line that says work is going on, always with words for those who do not see it. */
export function ProgressLine({ text }: { readonly text: string | null }) {
  return (
    <output className={styles.holder}>
      {text === null ? null : (
        <>
          <span className={styles.line} />
          <span className="srOnly">{text}</span>
        </>
      )}
    </output>
  );
}
