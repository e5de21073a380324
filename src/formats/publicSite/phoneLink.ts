import { isDialable } from "../../domain/places/isDialable.ts";
import { type Markup, markup } from "./markup.ts";

/** A telephone number as a link that dials it; several numbers, or words around one, stay text. */
export function phoneLink(phone: string): Markup {
  if (!isDialable(phone)) return markup`${phone}`;
  const dialled = phone
    .normalize("NFKC")
    .split("内線")[0]!
    .replaceAll(/[^\d+]/g, "");
  return markup`<a class="phone" href="tel:${dialled}">${phone}</a>`;
}
