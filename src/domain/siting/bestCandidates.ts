/**
 * The candidates with the highest worth, at most `places` and on wish at most one a zone; the best first,
 * of equal ones the lowest number first. Nothing with a worth of 0.
 */
export function bestCandidates(
  worth: Float64Array,
  places: number,
  candidateZone: Int32Array,
  onePerZone: boolean,
): number[] {
  const offered = onePerZone ? bestOfZones(worth, candidateZone) : worth;
  const best: number[] = [];
  for (let candidate = 0; candidate < offered.length; candidate++) {
    const value = offered[candidate]!;
    if (value <= 0) continue;
    if (best.length === places) {
      if (places === 0 || value <= offered[best.at(-1)!]!) continue;
      best.pop();
    }
    let at = best.length;
    while (at > 0 && offered[best[at - 1]!]! < value) at--;
    best.splice(at, 0, candidate);
  }
  return best;
}

/** The worths with 0 for all but the best of each zone. */
function bestOfZones(worth: Float64Array, candidateZone: Int32Array): Float64Array {
  const bestOf = new Map<number, number>();
  for (let candidate = 0; candidate < worth.length; candidate++) {
    const zone = candidateZone[candidate]!;
    const known = bestOf.get(zone);
    if (known === undefined || worth[candidate]! > worth[known]!) bestOf.set(zone, candidate);
  }
  return worth.map((value, candidate) => {
    const zone = candidateZone[candidate]!;
    return zone < 0 || bestOf.get(zone) === candidate ? value : 0;
  });
}
