import { dialled } from "../../domain/places/dialled.ts";
import { isDialable } from "../../domain/places/isDialable.ts";
import { type Markup, markup } from "./markup.ts";

/** A telephone number as a link that dials it; several numbers, or words around one, stay text. */
export function phoneLink(phone: string): Markup {
  if (!isDialable(phone)) return markup`${phone}`;
  return markup`<a class="phone" href="tel:${dialled(phone)}">${phone}</a>`;
}
