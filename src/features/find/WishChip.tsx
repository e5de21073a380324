import { Icon } from "../../ui/Icon.tsx";
import { RubyText } from "../../ui/RubyText.tsx";
import styles from "./WishChips.module.css";

/** One wish; chosen = filled and ticked, never by colour alone. */
export function WishChip({
  pressed,
  onPress,
  text,
}: {
  readonly pressed: boolean;
  readonly onPress: () => void;
  readonly text: string;
}) {
  return (
    <button type="button" className={styles.chip} aria-pressed={pressed} onClick={onPress}>
      {pressed ? <Icon name="check" size={18} /> : null}
      <span>
        <RubyText text={text} />
      </span>
    </button>
  );
}
