/** A telephone number in half-width figures with plain hyphens, several joined with ` / `. */
export function standardPhone(phone = ""): string {
  return phone
    .normalize("NFKC")
    .replace(/[‐‑‒–—―−ー]/g, "-")
    .split(/\s*[/、;\n]\s*/)
    .filter((each) => each !== "")
    .join(" / ");
}
