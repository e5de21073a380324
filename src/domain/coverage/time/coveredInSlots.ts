import { distinctSets } from "./distinctSets.ts";
import type { PeopleOfSets } from "./peopleOfSets.ts";

/** Bits of places: bit `slot % 32` of word `place * wordCount + (slot >> 5)` = open in the slot. */
export interface SlotBits {
  readonly bits: Uint32Array;
  readonly wordCount: number;
  readonly slotCount: number;
}

/**
 * How many people reach at least one open place, for every row of `PeopleOfSets` and every slot: row `r`, slot
 * `s` at `r * slotCount + s`. Exactly what `coverage` counts over the places open in each slot; slots in which
 * the same places are open are counted once.
 */
export function coveredInSlots(reach: PeopleOfSets, open: SlotBits): Float64Array {
  const { classOf, classBits, wordCount, classCount } = slotClasses(open);
  const sums = sumsOfClasses(reach, classBits, wordCount);
  const rowCount = reach.zoneCount + 2;
  const covered = new Float64Array(rowCount * open.slotCount);
  const total = reach.zoneCount + 1;
  for (let index = 0; index < classCount; index++) {
    let sum = 0;
    for (let row = 0; row < total; row++) sum += sums[row * wordCount * 32 + index]!;
    sums[total * wordCount * 32 + index] = sum;
  }
  for (let row = 0; row < rowCount; row++) {
    for (let slot = 0; slot < open.slotCount; slot++) {
      const index = classOf[slot]! - 1;
      if (index >= 0) covered[row * open.slotCount + slot] = sums[row * wordCount * 32 + index]!;
    }
  }
  return covered;
}

/** Slots by the places open in them: 0 = none is, else a class from 1 on; and the bits of places over classes. */
function slotClasses({ bits, wordCount, slotCount }: SlotBits) {
  const builder = distinctSets(slotCount);
  const placeCount = wordCount === 0 ? 0 : bits.length / wordCount;
  for (let place = 0; place < placeCount; place++) {
    forEachBit(bits, place * wordCount, wordCount, (slot) => builder.add(slot, place));
  }
  const { setOf, first, members } = builder.finish();
  const classCount = first.length - 2;
  const classWords = (classCount + 31) >>> 5;
  const classBits = new Uint32Array(placeCount * classWords);
  for (let index = 0; index < classCount; index++) {
    for (let at = first[index + 1]!; at < first[index + 2]!; at++) {
      classBits[members[at]! * classWords + (index >>> 5)]! |= 1 << (index & 31);
    }
  }
  return { classOf: setOf, classBits, wordCount: classWords, classCount };
}

function forEachBit(
  bits: Uint32Array,
  firstWord: number,
  wordCount: number,
  visit: (bit: number) => void,
): void {
  for (let word = 0; word < wordCount; word++) {
    for (let rest = bits[firstWord + word]!; rest !== 0; rest &= rest - 1) {
      visit(word * 32 + 31 - Math.clz32(rest & -rest));
    }
  }
}

/** People by row and class, rows of `wordCount * 32`; the row of the whole town stays empty. */
function sumsOfClasses(
  { sets, firstEntry, entryRow, entryPeople, zoneCount }: PeopleOfSets,
  classBits: Uint32Array,
  wordCount: number,
): Float64Array {
  const { first, members } = sets;
  const sums = new Float64Array((zoneCount + 2) * wordCount * 32);
  const inWholeWord = new Float64Array((zoneCount + 2) * wordCount);
  const setCount = first.length - 1;
  for (let set = 1; set < setCount; set++) {
    const begin = firstEntry[set]!;
    const end = firstEntry[set + 1]!;
    if (begin === end) continue;
    const from = first[set]!;
    const to = first[set + 1]!;
    for (let word = 0; word < wordCount; word++) {
      let reached = 0;
      for (let at = from; at < to; at++) reached |= classBits[members[at]! * wordCount + word]!;
      for (let entry = begin; entry < end; entry++) {
        const wordOfRow = entryRow[entry]! * wordCount + word;
        const people = entryPeople[entry]!;
        if (reached === ALL_BITS) inWholeWord[wordOfRow]! += people;
        else addToBits(sums, wordOfRow * 32, reached, people);
      }
    }
  }
  for (let index = 0; index < sums.length; index++) sums[index]! += inWholeWord[index >>> 5]!;
  return sums;
}

const ALL_BITS = -1;

function addToBits(sums: Float64Array, first: number, bits: number, people: number): void {
  for (let rest = bits; rest !== 0; rest &= rest - 1) {
    sums[first + 31 - Math.clz32(rest & -rest)]! += people;
  }
}
