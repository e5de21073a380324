import { useApp } from "../../state/useApp.ts";
import { placeCountText } from "../../text/placeCountText.ts";

/** 一覧: every place of the document. */
export function ListPart() {
  const count = useApp((state) => state.document.places.size);
  return <output>{placeCountText(count, count)}</output>;
}
