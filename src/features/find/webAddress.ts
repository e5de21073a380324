/** A text as a link to the web; `null` where it is no address of the web. */
export function webAddress(text: string | undefined): string | null {
  const address = text?.trim() ?? "";
  return /^https?:\/\/[^\s<>"]+$/i.test(address) ? address : null;
}
