/**
 * The grid of JIS X 0410, as rows and columns of 125 m meshes counted from the equator and from
 * Greenwich: eighths of a 1 km mesh, 3.75″ of latitude and 5.625″ of longitude.
 */
export const MESH_GRID = {
  rowsPerDegree: 960,
  columnsPerDegree: 640,
  /** In a primary mesh, the first four digits of a code. */
  perPrimary: 640,
  /** In a secondary mesh, the next two. */
  perSecondary: 80,
  /** In a tertiary mesh of 1 km, the next two. */
  perTertiary: 8,
} as const;
