/** Whether a cell holds nothing that can be seen. */
export function isBlankCell(cell: string | undefined): boolean {
  if (cell === undefined || cell === "") return true;
  const first = cell.charCodeAt(0);
  const startsVisibly = first > 0x20 && first < 0x80;
  return !startsVisibly && cell.trim() === "";
}
