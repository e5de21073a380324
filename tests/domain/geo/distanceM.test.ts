import * as fc from "fast-check";
import { expect, test } from "vitest";
import { distanceM } from "../../../src/domain/geo/distanceM.ts";
import { metresPerLng } from "../../../src/domain/geo/localPlane.ts";

const RADIANS = Math.PI / 180;

test("up to 20 km it is the geodesic of the ellipsoid to a thousandth of a percent", () => {
  const aLat = fc.double({ min: -74.8, max: 74.8, noNaN: true });
  const aStep = fc.double({ min: -1, max: 1, noNaN: true });
  fc.assert(
    fc.property(aLat, aStep, aStep, (lat, east, north) => {
      const lngB = 139 + (east * 0.12) / Math.cos(lat * RADIANS);
      const latB = lat + north * 0.12;
      const exactM = geodesicM(139, lat, lngB, latB);
      expect(Math.abs(distanceM(139, lat, lngB, latB) - exactM)).toBeLessThanOrEqual(
        exactM * 1e-5 + 1e-6,
      );
    }),
  );
});

test("20 km from north to south change the length of a degree by less than 0.2 % each way in Japan", () => {
  for (let lat = 24; lat <= 45.5; lat += 0.5) {
    expect(metresPerLng(lat - 0.09) / metresPerLng(lat)).toBeLessThan(1.002);
    expect(metresPerLng(lat + 0.09) / metresPerLng(lat)).toBeGreaterThan(0.998);
  }
});

/** Vincenty's inverse formula on WGS84, to a millimetre for positions that are not opposite each other. */
function geodesicM(lngA: number, latA: number, lngB: number, latB: number): number {
  const semiMajorM = 6_378_137;
  const flattening = 1 / 298.257223563;
  const semiMinorM = semiMajorM * (1 - flattening);
  const [sinA, cosA] = reduced(latA, flattening);
  const [sinB, cosB] = reduced(latB, flattening);
  const apart = (lngB - lngA) * RADIANS;
  let lambda = apart;
  for (let round = 0; round < 20; round++) {
    const [sin, cos] = [Math.sin(lambda), Math.cos(lambda)];
    const sinSigma = Math.hypot(cosB * sin, cosA * sinB - sinA * cosB * cos);
    if (sinSigma === 0) return 0;
    const cosSigma = sinA * sinB + cosA * cosB * cos;
    const sigma = Math.atan2(sinSigma, cosSigma);
    const sinAlpha = (cosA * cosB * sin) / sinSigma;
    const cos2Alpha = 1 - sinAlpha ** 2;
    const cosMiddle = cos2Alpha === 0 ? 0 : cosSigma - (2 * sinA * sinB) / cos2Alpha;
    const c = (flattening / 16) * cos2Alpha * (4 + flattening * (4 - 3 * cos2Alpha));
    const turned = cosMiddle + c * cosSigma * (2 * cosMiddle ** 2 - 1);
    const next = apart + (1 - c) * flattening * sinAlpha * (sigma + c * sinSigma * turned);
    if (Math.abs(next - lambda) < 1e-13) {
      const u = (cos2Alpha * (semiMajorM ** 2 - semiMinorM ** 2)) / semiMinorM ** 2;
      const k = 1 + (u / 16384) * (4096 + u * (-768 + u * (320 - 175 * u)));
      const b = (u / 1024) * (256 + u * (-128 + u * (74 - 47 * u)));
      const bend =
        cosSigma * (2 * cosMiddle ** 2 - 1) -
        (b / 6) * cosMiddle * (4 * sinSigma ** 2 - 3) * (4 * cosMiddle ** 2 - 3);
      return semiMinorM * k * (sigma - b * sinSigma * (cosMiddle + (b / 4) * bend));
    }
    lambda = next;
  }
  throw new Error("no geodesic found");
}

function reduced(lat: number, flattening: number): [sin: number, cos: number] {
  const latitude = Math.atan((1 - flattening) * Math.tan(lat * RADIANS));
  return [Math.sin(latitude), Math.cos(latitude)];
}
