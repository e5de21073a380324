/** Resolves when what was just changed is on the screen; a page that is not looked at goes on after a second. */
export function afterPainting(): Promise<void> {
  return new Promise((settle) => {
    requestAnimationFrame(() => setTimeout(settle));
    setTimeout(settle, 1000);
  });
}
