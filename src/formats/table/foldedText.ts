/**
 * A word as it is compared: full- and half-width made one (NFKC), one kind of dash and wave, no
 * spaces, quotes or line breaks, lower case. Never shown to anybody.
 */
export function foldedText(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[〜～]/g, "~")
    .replace(/[‐‑‒–—―−－]/g, "-")
    .replace(/[\s"'\uFEFF]/g, "")
    .toLowerCase();
}
