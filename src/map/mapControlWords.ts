/** What the map itself says: of its canvas, to those who do not see it, and on its buttons. */
export interface MapControlWords {
  readonly canvas: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly wholeTown: string;
}
