/**
 * The addresses of web pages in a cell, `http` and `https` only; two that were glued together come apart.
 * Full-width letters are understood.
 */
export function urlsOfCell(text: string): readonly string[] {
  const plain = /[！-～]/.test(text)
    ? text.replace(/[！-～]/g, (letter) => letter.normalize("NFKC"))
    : text;
  return [...plain.matchAll(URLS)].map(([url]) => url);
}

const URLS = /https?:\/\/(?:(?!https?:\/\/)[\w\-.~:/?#[\]@!$&'()*+,;=%])+/gi;
