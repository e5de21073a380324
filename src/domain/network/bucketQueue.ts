/** Bucket width 2⁹ cm ≈ 5 m, a fraction of a street: among the fastest on the cities measured. */
const WIDTH_BITS = 9;

/**
 * Items numbered from 0, taken out by growing key, to the width of a bucket: inside one bucket in any
 * order, so that a search on it corrects labels and lets an item come back.
 *
 * Buckets are doubly linked lists in flat arrays, used in a ring: every key must lie within
 * `longestStepCm` of the least key not yet taken. Nothing is allocated after `open`.
 */
export class BucketQueue {
  private readonly bucketOf: Int32Array;
  private readonly next: Int32Array;
  private readonly previous: Int32Array;
  private first = new Int32Array(0);
  private mask = 0;
  private current = 0;
  private size = 0;

  constructor(itemCount: number) {
    this.bucketOf = new Int32Array(itemCount).fill(-1);
    this.next = new Int32Array(itemCount);
    this.previous = new Int32Array(itemCount);
  }

  /** Makes the ring wide enough; the queue is empty before and after. */
  open(longestStepCm: number): void {
    const wanted = Math.floor(longestStepCm / 2 ** WIDTH_BITS) + 2;
    let length = Math.max(1, this.first.length);
    while (length < wanted) length *= 2;
    if (length !== this.first.length) this.first = new Int32Array(length).fill(-1);
    this.mask = length - 1;
    this.current = 0;
  }

  /** Puts an item in, or moves it to a new key. */
  put(item: number, keyCm: number): void {
    const bucket = (keyCm >>> WIDTH_BITS) & this.mask;
    const old = this.bucketOf[item]!;
    if (old === bucket) return;
    if (old >= 0) this.unlink(item, old);
    const head = this.first[bucket]!;
    this.next[item] = head;
    this.previous[item] = -1;
    if (head >= 0) this.previous[head] = item;
    this.first[bucket] = item;
    this.bucketOf[item] = bucket;
    this.size++;
  }

  /** Takes one item of the least bucket out; -1 when there is none. */
  take(): number {
    if (this.size === 0) return -1;
    while (this.first[this.current]! < 0) this.current = (this.current + 1) & this.mask;
    const item = this.first[this.current]!;
    this.unlink(item, this.current);
    this.bucketOf[item] = -1;
    return item;
  }

  private unlink(item: number, bucket: number): void {
    const next = this.next[item]!;
    const previous = this.previous[item]!;
    if (previous >= 0) this.next[previous] = next;
    else this.first[bucket] = next;
    if (next >= 0) this.previous[next] = previous;
    this.size--;
  }
}
