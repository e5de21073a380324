import styles from "./overlay.module.css";

/** Marks the middle of the map while it is moved by keyboard: Enter picks what stands there. */
export function MiddleCross() {
  return (
    <svg className={styles.cross} viewBox="-14 -14 28 28" aria-hidden="true">
      <path d="M-13 0H13M0-13V13" stroke="#fff" strokeWidth={5} />
      <path d="M-12 0H12M0-12V12" stroke="#1A1A1A" strokeWidth={2} />
    </svg>
  );
}
