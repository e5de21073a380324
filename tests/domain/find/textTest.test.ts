import { describe, expect, test } from "vitest";
import { textTest } from "../../../src/domain/find/textTest.ts";
import { somePlace } from "./smallPlaces.ts";

const places = [
  somePlace("西町お茶のみ会", { kana: "にしまちおちゃのみかい", activities: ["お茶", "歌"] }),
  somePlace("城内ゆめサロン", { activities: ["カラオケ", "お茶"] }),
  somePlace("縁側 とみや", { kinds: ["engawa"], activities: ["将棋", "子どもの宿題"] }),
  somePlace("みんなの畑", { kinds: ["other"], note: "さつまいもを育てています" }),
  somePlace("和歌山ひろば", { kinds: ["ibasho"] }),
  somePlace("西の相談所", { kinds: ["branch"] }),
  somePlace("おやこひろば", { kinds: ["childcare"] }),
  somePlace("さくらカフェ", { kinds: ["cafe"] }),
  somePlace("食事の会", { activities: ["会食"] }),
];

function found(text: string): string[] {
  return places.filter(textTest(text)).map(({ name }) => name);
}

describe("what they like", () => {
  test.each([
    ["喫茶", ["西町お茶のみ会", "城内ゆめサロン", "さくらカフェ"]],
    ["カラオケ", ["城内ゆめサロン"]],
    ["からおけ", ["城内ゆめサロン"]],
    ["ｶﾗｵｹ", ["城内ゆめサロン"]],
    ["karaoke", ["城内ゆめサロン"]],
    ["しょうぎ", ["縁側 とみや"]],
    ["はたけ", ["みんなの畑"]],
    ["農園", ["みんなの畑"]],
    ["うた", ["西町お茶のみ会"]],
    ["さつまいも", ["みんなの畑"]],
    ["お茶 歌", ["西町お茶のみ会"]],
    ["お茶　カラオケ", ["城内ゆめサロン"]],
    ["べんきょう", ["縁側 とみや"]],
    ["コーヒー", ["さくらカフェ"]],
    ["コンピューター", []],
    ["ランチ", ["食事の会"]],
    ["ブランチ", ["西の相談所"]],
    ["パラグライダー", []],
  ])("%s finds %o", (text, names) => {
    expect(found(text)).toEqual(names);
  });

  test("nothing typed is every place", () => {
    expect(found(" 　")).toHaveLength(places.length);
  });

  test("the plain words of a kind find its places", () => {
    expect(found("居場所")).toEqual(["和歌山ひろば"]);
  });
});
