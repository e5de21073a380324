/** Names that a text may begin with at some character, each with what it stands for. */
export class PrefixNames {
  private readonly idsOf = new Map<string, number[]>();
  private readonly lengths = new Set<number>();

  add(name: string, id: number): void {
    if (name === "") return;
    const ids = this.idsOf.get(name);
    if (ids === undefined) this.idsOf.set(name, [id]);
    else if (!ids.includes(id)) ids.push(id);
    this.lengths.add(name.length);
  }

  /** Every name that stands at `at`, the longest first. */
  at(text: string, at: number): { readonly ids: readonly number[]; readonly end: number }[] {
    const found: { ids: readonly number[]; end: number }[] = [];
    for (const length of this.lengths) {
      if (at + length > text.length) continue;
      const ids = this.idsOf.get(text.slice(at, at + length));
      if (ids !== undefined) found.push({ ids, end: at + length });
    }
    return found.sort((a, b) => b.end - a.end);
  }
}
