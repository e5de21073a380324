/**
 * The map with some entries put and some deleted, the given one untouched, without copying the whole:
 * a few layers of changes lie over a base that all versions share. Entries keep their order; new ones
 * come last. At 50,000 entries one change takes microseconds, and about every thousandth rebuilds the base,
 * as do more than a thousand changes at once.
 */
export function withChanges<V extends object>(
  map: ReadonlyMap<string, V>,
  puts: readonly (readonly [key: string, value: V])[],
  deletes: readonly string[],
): ReadonlyMap<string, V> {
  if (puts.length + deletes.length > OLDER_LIMIT) return rebuilt(map, puts, deletes);
  const layers = isLayered(map) ? map.layers : unlayered(map);
  const recent = new Map(layers.recent);
  let size = map.size;
  for (const key of deletes) {
    if (map.has(key)) size -= 1;
    recent.set(key, null);
  }
  for (const [key, value] of puts) {
    if (!map.has(key)) size += 1;
    recent.set(key, value);
  }
  return settled({ ...layers, recent }, size);
}

function rebuilt<V>(
  map: ReadonlyMap<string, V>,
  puts: readonly (readonly [key: string, value: V])[],
  deletes: readonly string[],
): ReadonlyMap<string, V> {
  const base = new Map(map);
  for (const key of deletes) base.delete(key);
  for (const [key, value] of puts) base.set(key, value);
  return base;
}

const RECENT_LIMIT = 32;
const OLDER_LIMIT = 1024;

/** `null` in a layer = deleted there, whatever lies below. */
interface Layers<V> {
  readonly base: ReadonlyMap<string, V>;
  readonly older: ReadonlyMap<string, V | null>;
  readonly recent: ReadonlyMap<string, V | null>;
}

function isLayered<V extends object>(map: ReadonlyMap<string, V>): map is LayeredMap<V> {
  return map instanceof LayeredMap;
}

function unlayered<V>(base: ReadonlyMap<string, V>): Layers<V> {
  return { base, older: new Map(), recent: new Map() };
}

/** Moves the upper layers down once they have grown. */
function settled<V extends object>(layers: Layers<V>, size: number): ReadonlyMap<string, V> {
  const { base, older, recent } = layers;
  if (recent.size <= RECENT_LIMIT) return new LayeredMap(layers, size);
  const merged = new Map(older);
  for (const [key, value] of recent) merged.set(key, value);
  const lowered = new LayeredMap({ base, older: merged, recent: new Map() }, size);
  return merged.size <= OLDER_LIMIT ? lowered : new Map(lowered);
}

class LayeredMap<V extends object> implements ReadonlyMap<string, V> {
  readonly layers: Layers<V>;
  readonly size: number;

  constructor(layers: Layers<V>, size: number) {
    this.layers = layers;
    this.size = size;
  }

  get(key: string): V | undefined {
    const { base, older, recent } = this.layers;
    let value = recent.get(key);
    if (value === undefined) value = older.get(key);
    if (value === undefined) value = base.get(key);
    return value ?? undefined;
  }

  has(key: string): boolean {
    return this.get(key) !== undefined;
  }

  *entries(): Generator<[string, V], undefined> {
    const { base, older, recent } = this.layers;
    for (const entry of base) {
      const key = entry[0];
      const changed = recent.get(key) ?? (recent.has(key) ? null : older.get(key));
      if (changed === undefined) yield entry;
      else if (changed !== null) yield [key, changed];
    }
    for (const key of this.#newKeys()) {
      const value = this.get(key);
      if (value !== undefined) yield [key, value];
    }
  }

  *keys(): Generator<string, undefined> {
    for (const [key] of this.entries()) yield key;
  }

  *values(): Generator<V, undefined> {
    for (const [, value] of this.entries()) yield value;
  }

  [Symbol.iterator](): Generator<[string, V], undefined> {
    return this.entries();
  }

  forEach(callback: (value: V, key: string, map: ReadonlyMap<string, V>) => void): void {
    for (const [key, value] of this.entries()) callback(value, key, this);
  }

  /** The keys that the base does not have, those deleted again among them. */
  *#newKeys(): Generator<string, undefined> {
    const { base, older, recent } = this.layers;
    for (const key of older.keys()) if (!base.has(key)) yield key;
    for (const key of recent.keys()) if (!base.has(key) && !older.has(key)) yield key;
  }
}
