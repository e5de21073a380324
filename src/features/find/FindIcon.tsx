/** Filled icons of さがす on a 24 px grid; always beside a word. */
export function FindIcon({
  name,
  size = 20,
}: {
  readonly name: FindIconName;
  readonly size?: number;
}) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="currentColor"
      fillRule="evenodd"
      aria-hidden="true"
      style={{ flex: "none" }}
    >
      <path d={PATHS[name]} />
    </svg>
  );
}

export type FindIconName = keyof typeof PATHS;

const PATHS = {
  list: "M3 5h3v3H3zm5 0h13v3H8zM3 11h3v3H3zm5 0h13v3H8zM3 17h3v3H3zm5 0h13v3H8z",
  map: "M3 5l6-2 6 2 6-2v16l-6 2-6-2-6 2zm6 .2V17l6 1.8V7z",
  talk: "M3 4h18v12h-9l-5 4.5V16H3z",
  bus: "M3 7.5A1.5 1.5 0 0 1 4.5 6H15l4.5 5.2 1.5.6V17h-2a2.5 2.5 0 0 1-5 0h-4a2.5 2.5 0 0 1-5 0H3zm2 .5v3.5h4V8zm6 0v3.5h5.5L14 8z",
  here: "M12 2a7.2 7.2 0 0 0-7.2 7.2C4.8 14.6 12 22 12 22s7.2-7.4 7.2-12.8A7.2 7.2 0 0 0 12 2zm0 4.6a2.6 2.6 0 1 1 0 5.2 2.6 2.6 0 0 1 0-5.2z",
} as const;
