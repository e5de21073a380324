import { describe, expect, test } from "vitest";
import { isCertainAddress } from "../../../src/domain/addresses/isCertainAddress.ts";
import { locateAddress } from "../../../src/domain/addresses/locateAddress.ts";
import { tableOfLines } from "./smallAddresses.ts";

/** 住居表示 at 1 m a step; the two 中町 are 9 km apart. */
const TABLE = tableOfLines([
  ["石川県 加賀市 本町一丁目", 136.3, 36.3],
  ["石川県 加賀市 本町一丁目 - *1-1", 136.3001, 36.3],
  ["石川県 加賀市 本町一丁目 - *1-2", 136.3003, 36.3],
  ["石川県 加賀市 本町一丁目 - *2-1", 136.3, 36.301],
  ["石川県 加賀市 本町二丁目 - *1-1", 136.31, 36.3],
  ["石川県 加賀市 本町二丁目 - *12-5", 136.3102, 36.3],
  ["石川県 加賀市 橋立町 イ 乙54-1", 136.2, 36.35],
  ["石川県 加賀市 橋立町 イ 乙54-2", 136.2002, 36.35],
  ["石川県 加賀市 動橋町 イ 19-1", 136.38, 36.32],
  ["石川県 加賀市 動橋町 イ 20", 136.3802, 36.32],
  ["石川県 加賀市 動橋町 ロ 19-1", 136.385, 36.325],
  ["石川県 加賀市 動橋町 ロ 21", 136.385, 36.3252],
  ["石川県 加賀市 上河崎町 オ 120", 136.33, 36.307],
  ["石川県 加賀市 上河崎町 オ 121", 136.3302, 36.307],
  ["石川県 加賀市 山代温泉 ハ 74-5", 136.36, 36.286],
  ["石川県 加賀市 山代温泉 ハ 75", 136.3602, 36.286],
  ["石川県 加賀市 山代温泉桔梗丘四丁目 - *1-1", 136.357, 36.283],
  ["石川県 加賀市 山代温泉桔梗丘四丁目 - *1-2", 136.3572, 36.283],
  ["石川県 加賀市 大字園部 - 甲12", 136.4, 36.3],
  ["石川県 加賀市 大字園部 - 12", 136.41, 36.3],
  ["石川県 加賀市 大字園部 - 13", 136.4101, 36.3],
  ["石川県 加賀市 大字園部 - 484-1", 136.42, 36.31],
  ["石川県 加賀市 大字園部 - 484-2", 136.4202, 36.31],
  ["石川県 加賀市 旧澤町 - #5", 136.43, 36.31],
  ["石川県 加賀市 旧澤町 - #6", 136.4303, 36.31],
  ["石川県 加賀市 中町 - 1", 136.3, 36.2],
  ["石川県 加賀市 中町 - 2", 136.3001, 36.2],
  ["石川県 能美郡川北町 中町 - 1", 136.4, 36.2],
  ["石川県 能美郡川北町 中町 - 2", 136.4001, 36.2],
  ["石川県 加賀市 広野 - 7-1", 136.5, 36.2],
  ["石川県 加賀市 広野 - 7-2", 136.52, 36.2],
]);

const found = (text: string, city?: string) => {
  const { level, matchedText, restText } = locateAddress(TABLE, text, { city });
  return [level, matchedText.replace(/^石川県加賀市/, ""), restText];
};

describe("locateAddress", () => {
  test.each([
    "石川県加賀市本町一丁目1番2号",
    "加賀市本町1丁目1-2",
    "本町１－１－２",
    "本町一の一の二",
    "〒922-0001 石川県加賀市本町１丁目１番地２",
    "922-0001　石川県 加賀市　本町　1丁目　1番　2号",
    "加賀市本町1ー1ー2",
    "石川県加賀市大字本町1丁目1番2",
  ])("%s is 1-2 of 本町1丁目", (text) => {
    expect(found(text)).toEqual(["number", "本町1丁目1-2", ""]);
  });

  test.each([
    ["橋立町イ乙54-1", "橋立町イ乙54-1"],
    ["加賀市橋立町イ乙54番地の1", "橋立町イ乙54-1"],
    ["動橋町い19-1", "動橋町イ19-1"],
    ["動橋町ロ１９番地１", "動橋町ロ19-1"],
    ["加賀市動橋町字ロ19の1", "動橋町ロ19-1"],
    ["上河崎町オ120", "上河崎町オ120"],
    ["山代温泉八74-5", "山代温泉ハ74-5"],
    ["山代温泉桔梗丘4-1-1", "山代温泉桔梗丘4丁目1-1"],
    ["園部甲12番地", "大字園部甲12".replace("大字", "")],
    ["加賀市字園部12", "園部12"],
  ])("%s is %s", (text, expected) => {
    expect(found(text)).toEqual(["number", expected, ""]);
  });

  test("what stands behind the number is told and not lost", () => {
    expect(found("加賀市本町1-1-2 コーポ縁側２０１号室")).toEqual([
      "number",
      "本町1丁目1-2",
      "コーポ縁側２０１号室",
    ]);
    expect(found("本町1-1-2-201")).toEqual(["number", "本町1丁目1-2", "201"]);
    expect(found("園部12番地　山田様方")).toEqual(["number", "園部12", "山田様方"]);
    expect(found("本町1丁目1番2号2F")[2]).toBe("2F");
  });

  test("a number that is not there leads to its 街区 or 本番, and no farther than their points", () => {
    const block = locateAddress(TABLE, "本町1丁目1番9号");
    expect(block).toMatchObject({ level: "block", matchedText: "石川県加賀市本町1丁目1" });
    expect(block.boundM).toBeGreaterThan(10);
    expect(block.boundM).toBeLessThan(30);
    expect(locateAddress(TABLE, "園部484番地").level).toBe("block");
    expect(found("旧沢町5-8")).toEqual(["block", "旧澤町5", "8"]);
  });

  test("an unknown number leads to its town, the rest as written", () => {
    expect(found("加賀市園部９９９番地の３")).toEqual(["town", "園部", "９９９番地の３"]);
    expect(found("本町3丁目1番")[0]).toBe("town");
    expect(found("加賀市本町")).toEqual(["town", "本町", ""]);
  });

  test("a 小字 that is not named leaves the number open", () => {
    const open = locateAddress(TABLE, "動橋町19-1");
    expect(open.level).toBe("town");
    expect(isCertainAddress(open)).toBe(false);
  });

  test("a town of two cities is certain only with its city", () => {
    const open = locateAddress(TABLE, "中町1");
    expect(isCertainAddress(open)).toBe(false);
    expect(open.alternatives).toHaveLength(1);
    expect(isCertainAddress(locateAddress(TABLE, "川北町中町1"))).toBe(true);
    expect(isCertainAddress(locateAddress(TABLE, "中町1", { city: "加賀市" }))).toBe(true);
    expect(found("中町1", "加賀市")).toEqual(["number", "中町1", ""]);
  });

  test("a 本番 whose points lie far apart is no answer", () => {
    const far = locateAddress(TABLE, "広野7");
    expect(far.level).toBe("town");
    expect(far.boundM).toBeGreaterThan(1000);
  });

  test("another prefecture or city is not found here", () => {
    expect(found("富山県加賀市本町1-1-2")[0]).toBe("none");
    expect(found("小松市本町1-1-2")[0]).toBe("none");
    expect(found("本町1-1-2", "小松市")[0]).toBe("none");
    expect(found("")).toEqual(["none", "", ""]);
  });

  test("a city alone is told as one", () => {
    expect(found("石川県加賀市どこか")).toEqual(["city", "", "どこか"]);
  });

  test("the streets of 京都 stand before the town", () => {
    const kyoto = tableOfLines([
      ["京都府 京都市上京区 針屋町 - 370", 135.75, 35.03],
      ["京都府 京都市上京区 針屋町 - 371", 135.7501, 35.03],
      ["京都府 京都市上京区 姥ケ寺之前町 - 919-3", 135.74, 35.03],
      ["京都府 京都市上京区 姥ケ寺之前町 - 919-4", 135.7401, 35.03],
    ]);
    const { level, matchedText } = locateAddress(kyoto, "上京区小川通今出川下る針屋町370");
    expect([level, matchedText]).toEqual(["number", "京都府京都市上京区針屋町370"]);
    const other = locateAddress(kyoto, "京都市上京区寺ノ内通千本東入1丁目下る姥ケ寺之前町919-3");
    expect(other.matchedText).toBe("京都府京都市上京区姥ケ寺之前町919-3");
  });
});
