/** An address of the web, or nothing: no other kind of link goes into open data. */
export function standardUrl(url = ""): string {
  return /^https?:\/\/\S+$/.test(url) ? url : "";
}
