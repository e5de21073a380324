/** A roof, a person, and the veranda they sit on. */
export function Logo({ size = 30 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" style={{ flex: "none" }}>
      <path
        d="M2 9.5 12 2.500l10 7M4.5 15.500h15M7 16v5M17 16v5"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.2"
      />
      <circle cx="12" cy="11" r="2.1" fill="currentColor" />
    </svg>
  );
}
