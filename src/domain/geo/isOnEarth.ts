/** Whether two numbers can be degrees: longitude within ±180°, latitude within ±90°. */
export function isOnEarth(lng: number, lat: number): boolean {
  return Math.abs(lng) <= 180 && Math.abs(lat) <= 90;
}
