/** Records (MS-XLS 2.3) that hold cells, their formats and sheets, or say that the file is locked. */
const KEPT = new Set([
  0x0809, 0x0009, 0x0209, 0x0409, 0x000a, 0x0085, 0x00fc, 0x00fd, 0x0204, 0x00d6, 0x0203, 0x027e,
  0x00bd, 0x0201, 0x00be, 0x0205, 0x0207, 0x00e5, 0x041e, 0x001e, 0x00e0, 0x0022, 0x0042, 0x002f,
  0x01b8, 0x0200,
]);
const FORMULAS = new Set([0x0006, 0x0206, 0x0406]);
const CONTINUE = 0x003c;
/** Page breaks: the reader of sheets passes over them. */
const PASSED_OVER = 0x001a;
/** Where a formula record tells the length of its tokens, and the length that stands for none. */
const TOKENS_AT = 20;
const NO_TOKENS = 0xffff;

/**
 * The sheets of an older Excel file (.xls) with nothing in them to be read but cells: formulas keep their
 * values and lose their tokens, names, drawings, rules and filters are passed over, since damaged ones can
 * keep a reader busy for ever. All records stay where they are.
 */
export function cellRecords(stream: Uint8Array): Uint8Array {
  const records = stream.slice();
  const view = new DataView(records.buffer);
  let isKept = false;
  let at = 0;
  while (at + 4 <= records.length) {
    const type = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    const end = at + 4 + length;
    if (end > records.length) break;
    const isFormula = FORMULAS.has(type) && length >= TOKENS_AT + 2;
    if (type !== CONTINUE) isKept = KEPT.has(type) || isFormula;
    if (!isKept) view.setUint16(at, PASSED_OVER, true);
    if (isFormula) view.setUint16(at + 4 + TOKENS_AT, NO_TOKENS, true);
    at = end;
  }
  return records.subarray(0, at);
}
