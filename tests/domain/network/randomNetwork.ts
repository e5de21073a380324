import * as fc from "fast-check";
import type { LngLat } from "#src/domain/geo/lngLat.ts";
import { NetworkBuilder } from "#src/domain/network/networkBuilder.ts";
import { networkPosition } from "#src/domain/network/networkPosition.ts";
import { STREET_CLASSES, type WalkNetwork } from "#src/domain/network/walkNetwork.ts";

const position = fc
  .tuple(
    fc.double({ min: 137.4, max: 137.6, noNaN: true }),
    fc.double({ min: 34.6, max: 34.8, noNaN: true }),
  )
  .map(([lng, lat]): LngLat => networkPosition([lng, lat]));

const edge = fc.record({
  start: fc.nat(),
  end: fc.nat(),
  bends: fc.array(position, { maxLength: 4 }),
  streetClass: fc.constantFrom(...STREET_CLASSES),
  flags: fc.nat(4095).map((flags) => flags & ~64),
  direction: fc.constantFrom("both", "forward", "backward"),
  name: fc.constantFrom("", "本通り", "汽車道", "𠮷野家前 \"'\\", "A\u0000B"),
  lengthCm: fc.option(fc.nat(1e6), { nil: undefined }),
});

/** Any network: loops of streets, parallel and one-way edges, stated lengths, islands, names of every kind. */
export const randomNetwork: fc.Arbitrary<WalkNetwork> = fc
  .tuple(fc.array(position, { minLength: 1, maxLength: 12 }), fc.array(edge, { maxLength: 25 }))
  .map(([positions, edges]) => {
    const builder = new NetworkBuilder();
    for (const node of positions) builder.addNode(node);
    for (const { start, end, bends, lengthCm, ...traits } of edges) {
      const from = start % positions.length;
      const to = end % positions.length;
      builder.addEdge(from, to, [positions[from]!, ...bends, positions[to]!], traits, lengthCm);
    }
    return builder.finish();
  });
