/** A telephone's receiver, filled. */
export function CallIcon({ size }: { readonly size: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="currentColor"
      aria-hidden="true"
      style={{ flex: "none" }}
    >
      <path d="M6.500 2.500 10 3l1.200 5-2.500 1.800c1 2.300 2.700 4 5 5.200l1.900-2.400 5 1.300.4 3.600c0 2-1.500 3.500-3.500 3.500C9.500 21 3 14.500 3 6c0-2 1.500-3.500 3.500-3.500z" />
    </svg>
  );
}
