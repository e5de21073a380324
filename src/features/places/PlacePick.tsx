import { useMemo, useState } from "react";
import { searchPlaces } from "../../domain/places/searchPlaces.ts";
import { useApp } from "../../state/useApp.ts";
import { FIELD_HINTS } from "../../text/fieldHints.ts";
import { fieldLabel } from "../../text/fieldLabel.ts";
import { PickField } from "../../ui/PickField.tsx";
import { useWriting } from "./useWriting.ts";

const MOST_OPTIONS = 30;

/** Another place of the list, found by its name; emptied, there is none. A place is never its own. */
export function PlacePick({ field }: { readonly field: "parentId" | "successorId" }) {
  const { placeId, written, onChange, audienceOf } = useWriting();
  const places = useApp((state) => state.document.places);
  const pickedId = written.texts[field];
  const [sought, setSought] = useState<string | null>(null);
  const shown = sought ?? places.get(pickedId)?.name ?? pickedId;
  const options = useMemo(() => {
    const has = searchPlaces(sought ?? "");
    const found = [];
    for (const place of places.values()) {
      if (place.id === placeId || !has(place)) continue;
      found.push({ id: place.id, text: place.name, detail: place.address ?? "" });
      if (found.length === MOST_OPTIONS) break;
    }
    return found;
  }, [places, placeId, sought]);
  const pick = (id: string) => onChange({ texts: { ...written.texts, [field]: id } });
  return (
    <PickField
      label={fieldLabel(field, audienceOf(field))}
      hint={FIELD_HINTS[field]}
      sought={shown}
      options={options}
      onSought={(text) => {
        setSought(text);
        if (text === "") pick("");
      }}
      onPick={(id) => {
        pick(id);
        setSought(null);
      }}
    />
  );
}
