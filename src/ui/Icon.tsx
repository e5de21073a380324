/** Line icons on a 24 px grid; always beside a word. */
export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={2.4}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      style={{ flex: "none" }}
    >
      <path d={PATHS[name]} />
    </svg>
  );
}

export type IconName = keyof typeof PATHS;

const PATHS = {
  check: "M4.5 12.5l5 5 10-11",
  chevronDown: "M5 9l7 7 7-7",
  chevronLeft: "M15 5l-7 7 7 7",
  close: "M6 6l12 12M18 6L6 18",
  undo: "M8 4L3 9l5 5M3.5 9H14a6 6 0 0 1 0 12h-4",
  redo: "M16 4l5 5-5 5M20.5 9H10a6 6 0 0 0 0 12h4",
  warn: "M12 3L2.5 20.500h19zM12 10v5M12 17.800v.2",
  plus: "M12 5v14M5 12h14",
  pin: "M12 21s-7-6.5-7-11.500a7 7 0 0 1 14 0C19 14.5 12 21 12 21zM12 7.500v4M12 11.500h.1",
  phone:
    "M6.5 3.500h3l1.5 5-2.3 1.700a13 13 0 0 0 5.1 5.100l1.7-2.3 5 1.500v3c0 1.5-1.5 3-3 3A16 16 0 0 1 3.5 6.500c0-1.5 1.5-3 3-3z",
  wide: "M4 6v12M20 6v12M8 12h8M10.5 9L7.5 12l3 3M13.5 9l3 3-3 3",
  search: "M11 4a7 7 0 1 1 0 14 7 7 0 0 1 0-14zM16.5 16.500L21 21",
  pencil: "M4 20l1-4L16 5l3 3L8 19zM14 7l3 3",
  map: "M3 6l6-2 6 2 6-2v14l-6 2-6-2-6 2zM9 4v14M15 6v14",
  table: "M3.5 5h17v14h-17zM3.5 10h17M9.5 10v9",
} as const;
