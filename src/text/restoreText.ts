/** What happens when a copy is put back, by the name of its file. */
export function restoreText(fileName: string): string {
  return `いまの場所の一覧を、「${fileName}」の内容に置きかえます。置きかえたあとも、「元に戻す」で戻せます。`;
}
