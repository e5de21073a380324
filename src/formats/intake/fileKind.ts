import { unzipSync } from "fflate";

/** What a file is by its bytes; `unsupported` names a kind that holds no table we can read. */
export type FileKind =
  | { readonly kind: "text" | "xlsx" | "xls" | "json" | "kml" | "kmz" | "gpx" }
  | { readonly kind: "locked" | "damaged" | "empty" }
  | { readonly kind: "unsupported"; readonly found: string };

/** First bytes, as Latin letters, of kinds that hold no table. */
const SIGNATURES: readonly (readonly [start: string, found: string])[] = [
  ["%PDF", "pdf"],
  ["\x89PNG", "image"],
  ["\xff\xd8\xff", "image"],
  ["GIF8", "image"],
  ["II*\0", "image"],
  ["MM\0*", "image"],
  ["SQLite format 3\0", "database"],
  ["PAR1", "database"],
  ["\0\0\x27\x0a", "shapefile"],
  ["{\\rtf", "word"],
  ["\x1f\x8b", "zip"],
  ["7z\xbc\xaf", "zip"],
  ["Rar!", "zip"],
];

/** Judges a file by its bytes; its name decides nothing, since exports are often misnamed. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return { kind: "empty" };
  const start = String.fromCharCode(...bytes.subarray(0, 600));
  if (start.startsWith("PK\x03\x04") || start.startsWith("PK\x05\x06")) return zipKind(bytes);
  if (start.startsWith("\xd0\xcf\x11\xe0")) return compoundKind(bytes);
  const isPicture = start.slice(4, 8) === "ftyp" || start.slice(8, 12) === "WEBP";
  if (isPicture) return { kind: "unsupported", found: "image" };
  const signature = SIGNATURES.find(([each]) => start.startsWith(each));
  if (signature) return { kind: "unsupported", found: signature[1] };
  return textKind(start);
}

function zipKind(bytes: Uint8Array): FileKind {
  const names: string[] = [];
  try {
    unzipSync(bytes, {
      filter: ({ name }) => {
        names.push(name);
        return false;
      },
    });
  } catch {
    return { kind: "damaged" };
  }
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name));
  if (has(/^xl\/workbook\.(xml|bin)$/i)) return { kind: "xlsx" };
  if (has(/^word\//)) return { kind: "unsupported", found: "word" };
  if (has(/^ppt\//)) return { kind: "unsupported", found: "slides" };
  const holdsMore = has(/\.(shp|dbf|csv|xlsx?|geojson|json|gpkg|txt|pdf)$/i);
  if (has(/\.kml$/i) && !holdsMore) return { kind: "kmz" };
  return { kind: "unsupported", found: "zip" };
}

/** The older form of Office files: one container for workbooks, documents and whatever is locked. */
function compoundKind(bytes: Uint8Array): FileKind {
  const letters = new TextDecoder("latin1").decode(bytes);
  const has = (name: string) => letters.includes(name.split("").join("\0"));
  if (has("EncryptedPackage")) return { kind: "locked" };
  if (has("Workbook") || has("Book")) return { kind: "xls" };
  if (has("WordDocument")) return { kind: "unsupported", found: "word" };
  if (has("PowerPoint Document")) return { kind: "unsupported", found: "slides" };
  return { kind: "damaged" };
}

function textKind(start: string): FileKind {
  const text = start
    .replace(/^(\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, "")
    .replaceAll("\0", "")
    .trimStart();
  if (/^[[{]/.test(text.replace("\x1e", ""))) return { kind: "json" };
  if (!text.startsWith("<")) return { kind: "text" };
  if (/<([\w-]+:)?kml[\s>]/i.test(text)) return { kind: "kml" };
  if (/<gpx[\s>]/i.test(text)) return { kind: "gpx" };
  const isHtml = /^<(!doctype html|html|head|meta|table|body)/i.test(text);
  return { kind: "unsupported", found: isHtml ? "html" : "xml" };
}
