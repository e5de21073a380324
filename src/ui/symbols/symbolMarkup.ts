/** The drawn symbols of the maps and lists; each is told apart by its outline as well as its glyph. */
export type SymbolName =
  | "salon"
  | "cafe"
  | "engawa"
  | "ibasho"
  | "branch"
  | "other"
  | "candidate"
  | "planned"
  | "suspended";

/**
 * What stands inside the `<svg>` of each symbol, on a 24 px grid with the viewBox `-1 -1 26 26`: white
 * halo, outline, glyph. The same drawing serves lists, legend, map images and paper.
 */
export const SYMBOL_MARKUP: Readonly<Record<SymbolName, string>> = {
  salon:
    '<circle cx="12" cy="12" r="10" fill="#fff" stroke="#fff" stroke-width="4.6" stroke-linejoin="round"/><circle cx="12" cy="12" r="10" fill="#F6AA00" stroke="#1A1A1A" stroke-width="1.5" stroke-linejoin="round"/><g fill="#1A1A1A"><circle cx="8.6" cy="9.2" r="2.2"/><circle cx="15.4" cy="9.2" r="2.2"/><path d="M4.9 17.2c0-3.1 1.5-4.9 3.5-4.9s3.1 1.8 3.1 4.9zM12.5 17.2c0-3.1 1.1-4.9 3.1-4.9s3.5 1.8 3.5 4.9z"/></g>',
  cafe: '<rect x="2.5" y="2.5" width="19" height="19" rx="3" fill="#fff" stroke="#fff" stroke-width="4.6" stroke-linejoin="round"/><rect x="2.5" y="2.5" width="19" height="19" rx="3" fill="#804000" stroke="#1A1A1A" stroke-width="1.5" stroke-linejoin="round"/><path d="M5.6 7.6h9.6v4.6a3.9 3.9 0 0 1-3.9 3.9H9.5a3.9 3.9 0 0 1-3.9-3.9z" fill="#FFFFFF"/><path d="M15.2 9h1.3a2.1 2.1 0 0 1 0 4.2h-1.5M5.6 18.4h9.6" fill="none" stroke="#FFFFFF" stroke-width="1.6"/>',
  engawa:
    '<path d="M12 1.8 22.3 9.8V22H1.7V9.8z" fill="#fff" stroke="#fff" stroke-width="4.6" stroke-linejoin="round"/><path d="M12 1.8 22.3 9.8V22H1.7V9.8z" fill="#03AF7A" stroke="#1A1A1A" stroke-width="1.5" stroke-linejoin="round"/><circle cx="12" cy="9.6" r="2.4" fill="#1A1A1A"/><path d="M4.6 13.4h14.8v2.5h-1.9v3.6h-2.3v-3.6H8.8v3.6H6.5v-3.6H4.6z" fill="#1A1A1A"/>',
  ibasho:
    '<path d="M3 22V11a9 9 0 0 1 18 0v11z" fill="#fff" stroke="#fff" stroke-width="4.6" stroke-linejoin="round"/><path d="M3 22V11a9 9 0 0 1 18 0v11z" fill="#4DC4FF" stroke="#1A1A1A" stroke-width="1.5" stroke-linejoin="round"/><path d="M8 20V10.6a4 4 0 0 1 8 0V20" fill="none" stroke="#1A1A1A" stroke-width="1.6"/><path d="M8 20V9.4l5.4 2.6V22z" fill="#1A1A1A"/>',
  branch:
    '<path d="M7 2.4h10L22.6 12 17 21.6H7L1.4 12z" fill="#fff" stroke="#fff" stroke-width="4.6" stroke-linejoin="round"/><path d="M7 2.4h10L22.6 12 17 21.6H7L1.4 12z" fill="#005AFF" stroke="#1A1A1A" stroke-width="1.5" stroke-linejoin="round"/><path d="M6.2 6.8h11.6v7.6h-5l-3.6 3.4v-3.4h-3z" fill="#FFFFFF"/>',
  other:
    '<circle cx="12" cy="12" r="7" fill="#fff" stroke="#fff" stroke-width="4.6" stroke-linejoin="round"/><circle cx="12" cy="12" r="7" fill="#FFFFFF" stroke="#1A1A1A" stroke-width="1.5" stroke-linejoin="round"/><circle cx="12" cy="12" r="2.3" fill="#1A1A1A"/>',
  candidate:
    '<circle cx="12" cy="12" r="10.5" fill="none" stroke="#fff" stroke-width="4"/><circle cx="12" cy="12" r="9.5" fill="#fff" stroke="#1A1A1A" stroke-width="1.8" stroke-dasharray="3.4 2.57"/><path d="M12 7v10M7 12h10" stroke="#1A1A1A" stroke-width="2.4"/>',
  planned:
    '<circle cx="12" cy="12" r="10" fill="#fff" stroke="#fff" stroke-width="4.5"/><circle cx="12" cy="12" r="10" fill="#fff" stroke="#595959" stroke-width="1.6"/><path d="M12 6.4V12l4 2.8" fill="none" stroke="#595959" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round"/>',
  suspended:
    '<circle cx="12" cy="12" r="10" fill="#fff" stroke="#fff" stroke-width="4.5"/><circle cx="12" cy="12" r="10" fill="#fff" stroke="#595959" stroke-width="1.6"/><path d="M9.2 8v8M14.8 8v8" stroke="#595959" stroke-width="2.6"/>',
};

/** The viewBox that every symbol is drawn in. */
export const SYMBOL_VIEW_BOX = "-1 -1 26 26";
