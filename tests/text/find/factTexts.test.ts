import { describe, expect, test } from "vitest";
import { accessTexts } from "#src/text/find/accessTexts.ts";
import { feeText } from "#src/text/find/feeText.ts";
import { forWhomText } from "#src/text/find/forWhomText.ts";
import { joiningText } from "#src/text/find/joiningText.ts";
import type { Language } from "#src/text/find/language.ts";
import { rideText } from "#src/text/find/rideText.ts";

describe("a fee", () => {
  test.each([
    ["無料", "お{金|かね}は いりません", "Free"],
    ["100円", "100{円|えん}", "100 yen"],
    ["１００円", "100{円|えん}", "100 yen"],
    ["1回100円", "1{回|かい} 100{円|えん}", "100 yen each time"],
    ["200円〜", "200{円|えん}から", "From 200 yen"],
    ["飲み物200円から", "{飲|の}み{物|もの} 200{円|えん}から", "Drinks from 200 yen"],
    [
      "無料（夕食は子ども無料、大人300円）",
      "お{金|かね}は いりません（{子|こ}どもの {夕|ゆう}ごはんは {無料|むりょう}、{大人|おとな} 300{円|えん}）",
      "Free (dinner free for children, adults 300 yen)",
    ],
    ["会費 年500円", "1{年|ねん} 500{円|えん}", "500 yen a year"],
    [
      "会員100円、非会員200円",
      "{会|かい}の {人|ひと} 100{円|えん}、ほかの {人|ひと} 200{円|えん}",
      "Members 100 yen, others 200 yen",
    ],
    [
      "無料（ただし材料費実費）",
      "お{金|かね}は いりません（{材料|ざいりょう}の お{金|かね}）",
      "Free (cost of materials)",
    ],
    [
      "大人200円／子ども無料",
      "{大人|おとな} 200{円|えん}、{子|こ}どもは {無料|むりょう}",
      "Adults 200 yen, children free",
    ],
    [
      "大人：1000円、子ども（小学生以下）：700円",
      "{大人|おとな} 1000{円|えん}、{子|こ}ども（{小学生|しょうがくせい}までの {子|こ}ども）700{円|えん}",
      "Adults 1000 yen, children (up to primary school) 700 yen",
    ],
    ["実費", "{使|つか}った お{金|かね}だけ", "What is used up"],
  ])("of %s is said in each language", (written, easy, en) => {
    expect(fee(written, "easy")).toBe(easy);
    expect(fee(written, "en")).toBe(en);
  });

  test("stays in the list's own words in Japanese, but for words of offices", () => {
    expect(fee("飲み物200円から", "ja")).toBe("飲み物200円から");
    expect(fee("なし", "ja")).toBe("無料");
    expect(fee("実費", "ja")).toBe("かかった分だけ（実費）");
  });

  test("keeps and marks what is not known, piece by piece", () => {
    expect(fee("100円（茶菓子を持ち寄り）", "en")).toBe("100 yen ([茶菓子を持ち寄り])");
    expect(fee("くじ引きで決める", "en")).toBe("[くじ引きで決める]");
  });

  test("that is not said is not free", () => {
    expect(feeText({}, "ja")).toEqual([]);
    expect(feeText({ fee: " " }, "en")).toEqual([]);
  });
});

describe("a ride", () => {
  test("is said in each language where it is plain", () => {
    expect(ride("あり", "ja")).toBe("送迎あり");
    expect(ride("送迎あり", "easy")).toBe("{車|くるま}で {迎|むか}えに {来|き}ます");
    expect(ride("なし", "en")).toBe("No ride");
    expect(ride("デマンドタクシー（片道100円）", "en")).toBe(
      "There is a shared taxi you book by phone (100 yen each way)",
    );
  });

  test("keeps its own words where it is not", () => {
    expect(ride("南浜新田から送迎あり", "ja")).toBe("南浜新田から送迎あり");
    expect(ride("南浜新田から送迎あり", "en")).toBe("[南浜新田から送迎あり]");
    expect(rideText({}, "en")).toEqual([]);
  });
});

describe("for whom", () => {
  test("is said politely", () => {
    expect(whom(["高齢者"], "ja")).toBe("高齢のかた");
    expect(whom(["おおむね65歳以上"], "ja")).toBe("65歳以上のかた");
    expect(whom(["親子", "高齢者"], "en")).toBe("Parents and children, older people");
    expect(whom(["65歳以上"], "easy")).toBe("65{歳|さい}から {上|うえ}の {人|ひと}");
  });

  test("is everybody where anybody may come, whoever else is named", () => {
    expect(whom(["認知症の人と家族", "だれでも"], "ja")).toBe("だれでも");
    expect(whom(["どなたでも"], "en")).toBe("Everyone");
  });

  test("does not lose where they live, nor that they are older", () => {
    expect(whom(["地域の高齢者"], "en")).toBe("Older people of the neighbourhood");
    expect(whom(["65歳以上の市民"], "en")).toBe("Neighbours aged 65 and over");
  });

  test("never says of anybody that they live alone", () => {
    expect(forWhomText({ audienceGroups: ["一人暮らし高齢者", "ひとり暮らしの方"] }, "ja")).toEqual(
      [],
    );
  });

  test("never brands those who go in", () => {
    expect(whom(["生活困窮者", "ひきこもりの人", "孤立が心配な人", "子ども"], "ja")).toBe("子ども");
    expect(forWhomText({ audienceGroups: ["ひきこもり"] }, "en")).toEqual([]);
    expect(forWhomText({}, "ja")).toEqual([]);
  });
});

describe("joining", () => {
  test("says whether one may just come", () => {
    expect(joining("予約不要", "ja")).toBe("予約はいりません");
    expect(joining("申込不要", "en")).toBe("No booking needed");
    expect(joining("登録制", "easy")).toBe("はじめに {名前|なまえ}を {登録|とうろく}します");
    expect(joining("初めての方歓迎", "en")).toBe("Newcomers welcome");
    expect(joining("申込不要。直接会場へ", "en")).toBe(
      "No booking needed. Come and go as you like",
    );
    expect(joining("要予約（前日まで）", "easy")).toBe(
      "{先|さき}に {予約|よやく}して ください（{前|まえ}の {日|ひ}まで）",
    );
    expect(joining("民生委員の紹介", "en")).toBe("[民生委員の紹介]");
    expect(joiningText({}, "ja")).toEqual([]);
  });
});

describe("getting in", () => {
  test("says what there is, and the step one must know of", () => {
    const accessibility = { ramp: true, levelEntrance: false, ostomate: false };
    expect(accessTexts({ accessibility }, "ja")).toEqual(["入口に段差がある", "スロープ"]);
    expect(accessTexts({ accessibility }, "en")).toEqual([
      "There is a step at the entrance",
      "Ramp",
    ]);
  });

  test("does not say what the list does not say", () => {
    expect(accessTexts({}, "ja")).toEqual([]);
  });
});

/** Japanese in English stands in square brackets. */
function shown(parts: readonly { readonly text: string; readonly isJapanese: boolean }[]): string {
  return parts.map(({ text, isJapanese }) => (isJapanese ? `[${text}]` : text)).join("");
}

function fee(text: string, language: Language): string {
  return shown(feeText({ fee: text }, language));
}

function ride(text: string, language: Language): string {
  return shown(rideText({ ride: text }, language));
}

function whom(groups: readonly string[], language: Language): string {
  return shown(forWhomText({ audienceGroups: groups }, language));
}

function joining(text: string, language: Language): string {
  return shown(joiningText({ joining: text }, language));
}
