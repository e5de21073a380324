export default function polylabel(
  polygon: readonly (readonly (readonly number[])[])[],
  precision: number,
): [x: number, y: number] & { distance: number };
