import type { Site } from "./cutBlocks.ts";
import type { Point } from "./geometry/polyline.ts";

/** Grounds larger than a house: kept free of streets, some of them drawn and named on the map. */
export interface NamedSite extends Site {
  readonly name: string;
  readonly kind:
    "school" | "juniorHigh" | "park" | "hospital" | "office" | "shop" | "shrine" | "works";
}

function site(kind: NamedSite["kind"], name: string, at: Point, radiusM: number): NamedSite {
  return { kind, name, at, radiusM };
}

export const SITES: readonly NamedSite[] = [
  site("school", "若葉台小学校", [7230, 6080], 62),
  site("school", "西町小学校", [3150, 4480], 58),
  site("school", "桜木小学校", [5420, 5080], 60),
  site("school", "湊小学校", [6540, 1560], 58),
  site("school", "山の手小学校", [2080, 5480], 56),
  site("school", "松原小学校", [7960, 3620], 60),
  site("school", "川東小学校", [6420, 3260], 60),
  site("school", "北条小学校", [4620, 6080], 60),
  site("school", "南浜小学校", [2250, 1640], 60),
  site("school", "田上小学校", [1280, 3700], 60),
  site("school", "渡し小学校", [5150, 1620], 58),
  site("school", "縁側小学校", [4980, 4400], 56),
  site("juniorHigh", "西中学校", [2950, 3560], 66),
  site("juniorHigh", "縁側中学校", [5520, 3540], 62),
  site("juniorHigh", "東中学校", [6560, 4180], 66),
  site("juniorHigh", "若葉台中学校", [7560, 5380], 62),
  site("juniorHigh", "南中学校", [3500, 2180], 66),
  site("office", "縁側市役所", [5320, 3560], 48),
  site("hospital", "縁側市民病院", [6240, 3760], 60),
  site("hospital", "浜中央病院", [5560, 1640], 46),
  site("park", "城跡公園", [4280, 4560], 128),
  site("park", "若葉台中央公園", [7520, 6060], 70),
  site("park", "桜木公園", [6080, 5060], 55),
  site("park", "西町公園", [3380, 3560], 48),
  site("park", "港公園", [6800, 1620], 42),
  site("park", "駅南公園", [5360, 2400], 44),
  site("park", "川東公園", [6160, 2740], 40),
  site("park", "渡し場公園", [4420, 1560], 48),
  site("shop", "スーパー縁側店", [5420, 3120], 44),
  site("shop", "若葉台ショッピングセンター", [7130, 5700], 44),
  site("shop", "西町マート", [2330, 3380], 40),
  site("shop", "松原プラザ", [7640, 4020], 56),
  site("shop", "港の市場", [6640, 1200], 40),
  site("shrine", "若宮神社", [3060, 5080], 40),
  site("shrine", "縁側八幡宮", [5480, 4420], 44),
  site("shrine", "浜の恵比須社", [1840, 1120], 24),
  site("works", "縁側製作所", [6080, 760], 110),
  site("works", "港水産加工団地", [7350, 900], 90),
];
