const QUOTE = 0x22;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/**
 * Reads the records of a delimited text (RFC 4180, any line end) one after another, so that a long
 * file can be read in stretches. One pass: broken quotes cost no second one.
 *
 * A cell whose quote is never closed, or is closed in a later line before a letter, is taken as it
 * stands, up to the next delimiter; `brokenQuotes` holds the numbers of such records, from 1.
 */
export class CsvScanner {
  readonly brokenQuotes: number[] = [];
  readonly #text: string;
  readonly #delimiter: number;
  #at = 0;
  #record = 0;
  /** From here on no quote closes any more. */
  #lastClosing = Infinity;

  constructor(text: string, delimiter: string) {
    this.#text = text;
    this.#delimiter = delimiter.charCodeAt(0);
    if (text.charCodeAt(0) === 0xfeff) this.#at = 1;
  }

  /** How many characters are read. */
  get position(): number {
    return this.#at;
  }

  /** The cells of the next record, one cell at least; `null` at the end. */
  next(): string[] | null {
    const text = this.#text;
    const delimiter = this.#delimiter;
    if (this.#at >= text.length) return null;
    this.#record++;
    const cells: string[] = [];
    for (;;) {
      const start = this.#at;
      const isQuoted = text.charCodeAt(start) === QUOTE;
      cells.push((isQuoted ? this.#quotedCell(start) : null) ?? this.#bareCell(start));
      const code = text.charCodeAt(this.#at++);
      if (code === delimiter) continue;
      if (code === CARRIAGE_RETURN && text.charCodeAt(this.#at) === LINE_FEED) this.#at++;
      return cells;
    }
  }

  #bareCell(start: number): string {
    const text = this.#text;
    const delimiter = this.#delimiter;
    const end = text.length;
    let at = start;
    for (; at < end; at++) {
      const code = text.charCodeAt(at);
      if (code === delimiter || code === LINE_FEED || code === CARRIAGE_RETURN) break;
    }
    this.#at = at;
    return text.slice(start, at);
  }

  /** `null` = the quote is no beginning of a quoted cell. */
  #quotedCell(start: number): string | null {
    const closing = this.#closingQuote(start + 1);
    const inside = closing === null ? "" : this.#text.slice(start + 1, closing);
    if (closing === null || (!this.#endsCell(closing + 1) && /[\r\n]/.test(inside))) {
      this.brokenQuotes.push(this.#record);
      return null;
    }
    const value = inside.includes('"') ? inside.replaceAll('""', '"') : inside;
    return value + this.#bareCell(closing + 1);
  }

  #closingQuote(from: number): number | null {
    if (from > this.#lastClosing) return null;
    const text = this.#text;
    for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) {
      if (text.charCodeAt(at + 1) !== QUOTE) return at;
    }
    this.#lastClosing = from - 1;
    return null;
  }

  #endsCell(at: number): boolean {
    const code = this.#text.charCodeAt(at);
    const isLineEnd = code === LINE_FEED || code === CARRIAGE_RETURN;
    return isLineEnd || code === this.#delimiter || at >= this.#text.length;
  }
}
