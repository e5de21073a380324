/** Asks before a place is deleted, by its name. */
export function deleteQuestion(name: string): string {
  return `「${name}」を消しますか`;
}
