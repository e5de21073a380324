/** A bookmark, filled where the place is kept. */
export function KeepIcon({ isKept }: { readonly isKept: boolean }) {
  return (
    <svg width={22} height={22} viewBox="0 0 24 24" aria-hidden="true" style={{ flex: "none" }}>
      <path
        d="M6 3h12v18l-6-4.500L6 21z"
        fill={isKept ? "currentColor" : "none"}
        stroke="currentColor"
        strokeWidth={2.2}
      />
    </svg>
  );
}
