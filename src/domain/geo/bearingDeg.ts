/** Direction of a step east and north, in degrees clockwise from north, 0 to 360. */
export function bearingDeg(eastM: number, northM: number): number {
  return ((Math.atan2(eastM, northM) * 180) / Math.PI + 360) % 360;
}
