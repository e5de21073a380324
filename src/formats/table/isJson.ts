/** Whether a file starts like a JSON object, past a BOM and blanks. */
export function isJson(bytes: Uint8Array): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, 100));
  return start
    .replace(/^\uFEFF/, "")
    .trimStart()
    .startsWith("{");
}
