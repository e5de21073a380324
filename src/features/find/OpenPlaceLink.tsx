import type { MouseEvent } from "react";
import type { PublicPlace } from "../../domain/places/placeForAudience.ts";
import { findHash } from "../../state/find/findHash.ts";
import { useFind, useFindActions, useLanguage } from "../../state/find/useFind.ts";
import { placeNameText } from "../../text/find/placeNameText.ts";
import { TextParts } from "./TextParts.tsx";

/** A place by its name, as a link that can be opened in a new tab too. */
export function OpenPlaceLink({
  place,
  className,
  onPoint,
}: {
  readonly place: PublicPlace;
  readonly className?: string | undefined;
  /** Pointed at or focused; `null` = no longer. */
  readonly onPoint?: (placeId: string | null) => void;
}) {
  const language = useLanguage();
  const view = useFind((state) => state.view);
  const { openPlace } = useFindActions();

  function open(event: MouseEvent) {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    openPlace(place.id);
  }

  return (
    <a
      className={className}
      href={findHash({ ...view, placeId: place.id })}
      onClick={open}
      onPointerEnter={() => onPoint?.(place.id)}
      onPointerLeave={() => onPoint?.(null)}
      onFocus={() => onPoint?.(place.id)}
      onBlur={() => onPoint?.(null)}
    >
      <TextParts parts={placeNameText(place, language)} />
    </a>
  );
}
