const RANDOM_BYTES = 10;
const COUNTER_LIMIT = 0xfff;

let lastMs = -1;
let counter = 0;

/**
 * A new id that sorts after every id made before in this tab: UUIDv7 (RFC 9562), 48 bits of time, a 12-bit
 * counter that starts at random in each millisecond (method 1 of §6.2), 62 random bits.
 * `timeMs` = milliseconds since 1970; a clock set back, or a counter run over, goes on from the last time.
 */
export function newId(timeMs: number): string {
  const random = crypto.getRandomValues(new Uint8Array(RANDOM_BYTES));
  if (timeMs > lastMs) {
    lastMs = Math.floor(timeMs);
    counter = ((random[0]! << 8) | random[1]!) & (COUNTER_LIMIT >> 1);
  } else if (counter < COUNTER_LIMIT) counter += 1;
  else {
    lastMs += 1;
    counter = 0;
  }
  const time = lastMs.toString(16).padStart(12, "0");
  const version = (0x7000 | counter).toString(16);
  const tail = [(random[2]! & 0x3f) | 0x80, ...random.subarray(3)].map(twoDigits).join("");
  return [time.slice(0, 8), time.slice(8), version, tail.slice(0, 4), tail.slice(4)].join("-");
}

function twoDigits(byte: number): string {
  return byte.toString(16).padStart(2, "0");
}
