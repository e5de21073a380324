import type { PlaceTextField } from "../../domain/places/writtenPlace.ts";
import { FIELD_WORDS } from "../../text/fieldWords.ts";
import { TextCellEditor } from "../../ui/table/TextCellEditor.tsx";
import type { ColumnContext, ListColumn } from "./listColumn.ts";
import { placeEdit } from "./placeEdit.ts";

/** The part of a column by which one text of a place is changed in its cell; nothing where nothing can be changed. */
export function textEditor(
  field: PlaceTextField,
  { onChange }: ColumnContext,
): Partial<ListColumn> {
  if (onChange === null) return {};
  return {
    editor: (place, editing) => (
      <TextCellEditor
        key={field}
        label={FIELD_WORDS[field]}
        start={place[field] ?? ""}
        editing={editing}
        onKeep={(text) => {
          const edit = placeEdit(place, field, text);
          if ("wrong" in edit) return edit.wrong;
          if (Object.keys(edit.fields).length > 0) onChange(place.id, edit.fields);
          return null;
        }}
      />
    ),
  };
}
