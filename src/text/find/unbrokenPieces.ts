/**
 * Days and times in pieces between which a line may break: after 「から」, a comma or a bracket that closes, but not
 * before a comma nor inside the reading of a word. Joined again they are the text.
 */
export function unbrokenPieces(text: string): string[] {
  return text.split(/(?<=から|、|）)(?![、。])(?![^{]*\})/);
}
