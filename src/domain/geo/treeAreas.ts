import type { Path64, PolyPath64 } from "clipper2-ts";

/** The areas in a tree of Clipper2, each an outer ring and then its holes; islands in holes are areas too. */
export function treeAreas(tree: PolyPath64): Path64[][] {
  const areas: Path64[][] = [];
  addAreas(tree, areas);
  return areas;
}

/** The children of the tree and of every hole are outer rings; theirs are holes. */
function addAreas(parent: PolyPath64, areas: Path64[][]): void {
  for (let index = 0; index < parent.count; index++) {
    const outer = parent.child(index);
    const area = [outer.polygon ?? []];
    areas.push(area);
    for (let hole = 0; hole < outer.count; hole++) {
      area.push(outer.child(hole).polygon ?? []);
      addAreas(outer.child(hole), areas);
    }
  }
}
