import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, type Locator, type Page, test } from "@playwright/test";
import { zipTown } from "../../src/formats/townFolder/zipTown.ts";
import { mapDrawn, openApp } from "./openApp.ts";

const REAL_DATA = resolve(import.meta.dirname, "../../../shared/data");
const isThere = existsSync(REAL_DATA);
if (!isThere) console.log(`Lists of real towns are not taken in: there is no ${REAL_DATA}.`);

const IMPORT = "#/totonoeru?part=import";

test.describe("lists of real towns", () => {
  test.skip(!isThere, "the real data is not beside the repository");

  test("nine yearly editions of one list grow into one list, each with one undo", async ({
    page,
  }) => {
    await openTown(page, "湖西市", {
      zones: "kosai/A27-21_kosai.geojson",
      addresses: "kosai/湖西市.json",
    });
    const editions = readdirSync(join(REAL_DATA, "kosai/history")).sort();
    const sizes: number[] = [];
    for (const edition of editions) {
      await compare(page, [`kosai/history/${edition}`]);
      await decideDoubles(page);
      await takeIn(page);
      sizes.push(await listSize(page));
    }
    expect(sizes).toEqual([137, 165, 197, 200, 225, 228, 244, 367, 369]);

    await compare(page, [`kosai/history/${editions.at(-1)}`]);
    await expect(part(page, "新しく入る")).toContainText(/^0/);
    await expect(part(page, "変わる")).toContainText(/^0/);
    await page.getByRole("button", { name: "別のファイルを取り込む" }).click();

    for (const size of sizes.toReversed().slice(1)) {
      await undo(page);
      await expect.poll(() => listSize(page)).toBe(size);
    }
    await undo(page);
    await expect.poll(() => listSize(page)).toBe(0);
  });

  test("several workbooks are taken in at once, and then there is nothing left to take in", async ({
    page,
  }) => {
    await openTown(page, "高松市", {
      zones: "takamatsu/districts/A27-21_takamatsu.geojson",
      addresses: "takamatsu/addresses/高松市.json",
    });
    await giveFiles(page, TAKAMATSU);
    await expect(page.getByText("表が7あります。そのうち6を取り込みます。")).toBeVisible();
    await page.getByRole("textbox", { name: "リストの名前" }).fill("高松市の施設");
    await goCompare(page);
    await decideDoubles(page);
    await takeIn(page);
    expect(await listSize(page)).toBe(80);
    await giveFiles(page, TAKAMATSU);
    await page.getByRole("textbox", { name: "リストの名前" }).fill("高松市の施設");
    await goCompare(page);
    await expect(page.getByText(/取り込むものはありません。/)).toBeVisible();
  });

  test("stores without coordinates are put where their addresses are, and stay where a person puts them", async ({
    page,
  }) => {
    await openTown(page, "鯖江市", {
      zones: "sabae/areas_18207_boundary_N03.json",
      addresses: "sabae/addresses/鯖江市.json",
    });
    const stores = "sabae/gis_oer/extracted/sabae_store.csv";
    await giveFiles(page, [stores]);
    await expect(page.getByText("CSV・SHIFT_JIS・60行")).toBeVisible();
    await goCompare(page);
    await expect(found(page, "住所（町丁目まで。確かめてください）")).toHaveText("60");
    const first = page.getByRole("group", { name: "どの位置で入れますか" }).first();
    await first.getByRole("radio", { name: "緯度・経度を書く" }).check();
    await first.getByRole("textbox", { name: "緯度" }).fill("35.9565");
    await first.getByRole("textbox", { name: "経度" }).fill("136.1842");
    await first.getByRole("button", { name: "この数字の位置にする" }).click();
    await expect(first.getByText("35.95650, 136.18420 に置きます。")).toBeVisible();
    await takeIn(page);
    expect(await listSize(page)).toBe(60);
    await compare(page, [stores]);
    await expect(page.getByText(/取り込むものはありません。/)).toBeVisible();
  });

  test("addresses are found where the coordinates are left out; rough ones are to be looked at", async ({
    page,
  }) => {
    await openTown(page, "和歌山市", {
      zones: "wakayama/districts/A27-21_wakayama.geojson",
      addresses: WAKAYAMA_ADDRESSES,
    });
    await giveFiles(page, ["wakayama/places/care_services_wakayama.csv"]);
    for (const column of ["緯度", "経度"]) {
      const use = page.getByRole("combobox", { name: `${column} 何として読むか` });
      await use.selectOption("取り込まない");
    }
    await goCompare(page);
    await expect(found(page, "ファイルの緯度・経度")).toHaveCount(0);
    expect(await countOf(found(page, "住所（号まで）"))).toBeGreaterThan(40);
    await part(page, "同じ場所かもしれない").click();
    await page.getByRole("button", { name: "別の場所", exact: true }).click();
    await part(page, "見てほしい").click();
    await expect(page.getByText(/までしかわかりません/).first()).toBeVisible();
    const rough = page.getByRole("group", { name: "どの位置で入れますか" }).first();
    await rough.getByRole("radio", { name: /^位置なしで入れる/ }).check();
    await takeIn(page);
    expect(await listSize(page)).toBe(302);
  });

  test("messy files of towns are read with the columns that hold the names", async ({ page }) => {
    await openApp(page, IMPORT);
    await giveFiles(page, QUIRKS);
    await expect(page.getByText(/^表が\d+あります。/)).toContainText("8");
    await goCompare(page);
  });
});

test("a table of people is refused, and nothing of it is on the screen or kept", async ({
  page,
}) => {
  await openApp(page, IMPORT);
  await giveText(page, "利用者.csv", "氏名,生年月日,要介護度\n架空はなこ,昭和10年1月1日,要介護2\n");
  await expect(page.getByText("この表は取り込めません")).toBeVisible();
  await expect(page.getByRole("button", { name: "いまの台帳と見くらべる" })).toBeDisabled();
  expect(await page.content()).not.toContain("架空");
  expect(await page.evaluate(everythingKept)).not.toContain("架空");
});

test("side by side tables under a title are read; a row that cannot be used comes back, is put right and goes in", async ({
  page,
}) => {
  await openApp(page, IMPORT);
  const before = await listSize(page);
  await giveText(page, "体操とサロン.csv", SIDE_BY_SIDE);
  await expect(page.getByText("表が2あります。そのうち2を取り込みます。")).toBeVisible();
  await goCompare(page);
  await part(page, "使えない行").click();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: /使えない行をファイルにする/ }).click();
  const rejected = readFileSync(await (await download).path(), "utf8");
  expect(rejected).toContain("もとの 5 行目");
  await takeIn(page);
  expect(await listSize(page)).toBe(before + 3);
  await giveText(
    page,
    "体操とサロン_使えない行.csv",
    rejected.replace(",,35.312", ",ひなたの会,35.312"),
  );
  await goCompare(page);
  await takeIn(page);
  expect(await listSize(page)).toBe(before + 4);
});

test("a pasted table goes in by the keyboard alone, and out again by one undo", async ({
  page,
}) => {
  await openApp(page, IMPORT);
  await tabTo(page, "表を貼り付ける");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.insertText(PASTED);
  await tabTo(page, "貼り付けた表を読む");
  await page.keyboard.press("Enter");
  await tabTo(page, "いまの台帳と見くらべる");
  await page.keyboard.press("Enter");
  await expect(part(page, "新しく入る")).toContainText("2");
  await tabTo(page, "取り込む");
  await page.keyboard.press("Enter");
  await expect(page.getByText(/^2か所を取りこみました。/)).toBeVisible();
  await page.keyboard.press("Control+z");
  await expect(page.getByText(/元に戻しました/)).toBeVisible();
});

test("an import waits where it was, with what was decided, while other parts are open", async ({
  page,
}) => {
  await openApp(page, IMPORT);
  await giveText(page, "サロン.csv", PASTED.replaceAll("\t", ","));
  await goCompare(page);
  await page.getByRole("checkbox", { name: "この行は入れない" }).first().check();
  await expect(page.getByText("1か所を加えます。")).toBeVisible();

  await page.getByRole("button", { name: "しらべる" }).click();
  await page.getByRole("button", { name: "ととのえる" }).click();
  await page.getByRole("button", { name: "一覧", exact: true }).first().click();
  await expect(page.getByText(/^[\d,]+か所/).first()).toBeVisible();
  await page.getByRole("button", { name: "取り込む とちゅう" }).click();
  await expect(page.getByRole("checkbox", { name: "この行は入れない" }).first()).toBeChecked();
  await takeIn(page);
  await expect(page.getByText("とちゅう")).toHaveCount(0);
});

test("a row without a position is put on a map by a press, and another by the keyboard", async ({
  page,
}) => {
  await openApp(page, IMPORT);
  await giveText(page, "位置なし.csv", WITHOUT_POSITIONS);
  await goCompare(page);
  const rows = page.getByRole("listitem").filter({ has: page.getByRole("checkbox") });

  await rows.nth(0).getByRole("button", { name: "地図で選ぶ" }).click();
  const dialog = page.getByRole("dialog", { name: "「あけぼのサロン」の位置を選ぶ" });
  await mapDrawn(page);
  await expect(dialog.getByRole("button", { name: "ここに置く" })).toBeDisabled();
  await dialog.locator("canvas").click({ position: { x: 300, y: 200 } });
  await dialog.getByRole("button", { name: "ここに置く" }).click();
  await expect(dialog).toHaveCount(0);
  await expect(rows.nth(0).getByText(/に置きます。/)).toBeVisible();
  await expect(rows.nth(0).getByRole("button", { name: "地図で選ぶ" })).toBeFocused();

  await rows.nth(1).getByRole("button", { name: "地図で選ぶ" }).press("Enter");
  await mapDrawn(page);
  await page.getByRole("dialog").locator("canvas").focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  const pin = page.getByRole("button", { name: /^みなとのカフェの位置。/ });
  await pin.focus();
  await page.keyboard.press("Shift+ArrowUp");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(rows.nth(1).getByText(/に置きます。/)).toBeVisible();
});

const TAKAMATSU = [
  "community_center",
  "elderly_wedding_house",
  "elderly_welfare_center",
  "exchange_center",
  "childrens_hall",
  "regional_comprehensive_support_center",
].map((layer) => `takamatsu/facilities/${layer}/data.xlsx`);

/** Without the 地番, which take ten seconds to read: their addresses are found to the 町丁目 only. */
const WAKAYAMA_ADDRESSES = [
  "ISJ_30000-17.0b.zip",
  "mt_rsdtdsp_rsdt_pos_pref30.csv.zip",
  "mt_rsdtdsp_rsdt_pref30.csv.zip",
  "mt_town_pos_pref30.csv.zip",
  "mt_town_pref30.csv.zip",
]
  .map((file) => `wakayama/addresses_abr/${file}`)
  .join(" ");

const QUIRKS = [
  "quirks/takamatsu_events_source.xlsm",
  "quirks/hachioji_kosodateshisetuitiran.xlsx",
  "quirks/nara_hoikusyotouitiran.csv",
  "quirks/koriyama_nurseryData.csv",
  "quirks/geojson_koganei_kml_nulls.geojson",
  "quirks/tokorozawa/小児急患診療医師派遣協力医療機関.xlsx",
];

const SIDE_BY_SIDE = [
  "令和8年度 通いの場,,,,,,,,",
  ",,,,,,,,",
  "名称,緯度,経度,開催日時,,名称,緯度,経度,開催日時",
  "ひだまり体操,35.311,139.411,毎週月曜 10:00～11:00,,こもれびサロン,35.313,139.413,第1火曜 13:30～15:00",
  ",35.312,139.412,毎週木曜 10:00～11:00,,いなほサロン東,35.314,139.414,第3火曜 13:30～15:00",
].join("\r\n");

const WITHOUT_POSITIONS = [
  "名称,種別,開催日時",
  "あけぼのサロン,サロン,毎週月曜 10:00～12:00",
  "みなとのカフェ,カフェ,第1日曜 13:00～15:00",
].join("\n");

const PASTED = [
  ["名称", "種別", "緯度", "経度", "開催日時"],
  ["あけぼのサロン", "サロン", "35.305", "139.405", "毎週月曜 10:00～12:00"],
  ["みなとのカフェ", "カフェ", "35.306", "139.406", "第1日曜 13:00～15:00"],
]
  .map((cells) => cells.join("\t"))
  .join("\n");

/** Opens a town that is made of files, with no places, and goes to where lists are taken in. */
async function openTown(page: Page, name: string, files: Record<string, string>): Promise<void> {
  await openApp(page, "#/town");
  const file = { name: `${name}.zip`, mimeType: "application/zip", buffer: zipOf(name, files) };
  await page.locator('input[type="file"]:not([webkitdirectory])').first().setInputFiles(file);
  await expect(page.getByRole("banner")).toContainText(name);
  await page.getByRole("button", { name: "ととのえる" }).click();
  await page.getByRole("button", { name: "取り込む", exact: true }).click();
}

/** A town as the command line makes it; its files are below the real data. */
function zipOf(name: string, files: Record<string, string>): Buffer {
  const folder = mkdtempSync(join(tmpdir(), "engawa-"));
  const options = Object.entries(files).flatMap(([option, paths]) =>
    paths.split(" ").flatMap((path) => [`--${option}`, join(REAL_DATA, path)]),
  );
  const command = ["src/cli/town.ts", "make", "--name", name, ...options, "--out", folder];
  execFileSync(process.execPath, command, { stdio: "ignore" });
  const made = readdirSync(folder).map(
    (file) => [file, new Uint8Array(readFileSync(join(folder, file)))] as const,
  );
  return Buffer.from(zipTown(new Map(made)));
}

/** Gives files and goes on to what taking them in would do. */
async function compare(page: Page, paths: readonly string[]): Promise<void> {
  await giveFiles(page, paths);
  await goCompare(page);
}

async function giveFiles(page: Page, paths: readonly string[]): Promise<void> {
  const files = paths.map((path) => join(REAL_DATA, path));
  await page.locator('input[type="file"]').setInputFiles(files);
  await expect(page.getByRole("button", { name: "いまの台帳と見くらべる" })).toBeVisible();
}

/** Gives a file that is written here. */
async function giveText(page: Page, name: string, text: string): Promise<void> {
  const file = { name, mimeType: "text/csv", buffer: Buffer.from(text) };
  await page.locator('input[type="file"]').setInputFiles(file);
  await expect(page.getByRole("button", { name: "いまの台帳と見くらべる" })).toBeVisible();
}

async function goCompare(page: Page): Promise<void> {
  await page.getByRole("button", { name: "いまの台帳と見くらべる" }).click();
  await expect(page.getByRole("navigation", { name: "3 見くらべて入れる" })).toBeVisible();
}

function part(page: Page, name: string) {
  return page
    .getByRole("navigation", { name: "3 見くらべて入れる" })
    .getByRole("button", { name: new RegExp(`${name}$`) });
}

/** A row that repeats one of its file stays out; one that may be a place of the list comes in by itself. */
async function decideDoubles(page: Page): Promise<void> {
  const doubles = part(page, "同じ場所かもしれない");
  if (await doubles.isDisabled()) return;
  await doubles.click();
  const rows = page.getByRole("listitem").filter({ hasText: "と同じ場所かもしれません" });
  await expect(rows.first()).toBeVisible();
  for (const row of await rows.all()) {
    const isRepeated = (await row.textContent())?.includes("このファイルの") === true;
    await row
      .getByRole("radio", { name: isRepeated ? "入れない" : "別の場所", exact: true })
      .check();
  }
}

async function takeIn(page: Page): Promise<void> {
  await page.getByRole("button", { name: "取り込む", exact: true }).last().click();
  await expect(page.getByText(/取りこみました。この端末に保存ずみです。/)).toBeVisible();
  await expect(page.getByRole("button", { name: "ファイルを選ぶ" })).toBeVisible();
}

/** How many places the list has. */
async function listSize(page: Page): Promise<number> {
  await page.getByRole("button", { name: "一覧", exact: true }).first().click();
  const text = await page
    .getByText(/^[\d,]+か所|まだ場所がありません。/)
    .first()
    .textContent();
  await page.getByRole("button", { name: "取り込む", exact: true }).first().click();
  return Number((text ?? "").replaceAll(",", "").match(/\d+/)?.[0] ?? 0);
}

async function undo(page: Page): Promise<void> {
  await page
    .getByRole("button", { name: /^元に戻す/ })
    .first()
    .click();
}

/** How many positions were found in a way. */
function found(page: Page, way: string) {
  return page.locator("dl > div").filter({ hasText: way }).locator("dd");
}

async function countOf(locator: Locator): Promise<number> {
  const text = (await locator.textContent()) ?? "";
  return Number(text.replaceAll(",", "").match(/\d+/)?.[0]);
}

/** Presses the tab key until something with this name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let press = 0; press < 120; press++) {
    await page.keyboard.press("Tab");
    const isReached = await page.evaluate(
      (wanted) =>
        document.activeElement?.textContent?.trim() === wanted &&
        document.activeElement.getAttribute("aria-current") === null,
      name,
    );
    if (isReached) return;
  }
  throw new Error(`The tab key does not come to 「${name}」.`);
}

/** All that the page keeps on the device, as one text. */
async function everythingKept(): Promise<string> {
  const texts = [localStorage, sessionStorage].map((kept) => JSON.stringify(Object.entries(kept)));
  // It runs in the page, which knows nothing of this file.
  // oxlint-disable-next-line unicorn/consistent-function-scoping
  const answerOf = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((done, failed) => {
      request.addEventListener("success", () => done(request.result));
      request.addEventListener("error", () => failed(request.error));
    });
  for (const { name } of await indexedDB.databases()) {
    const database = await answerOf(indexedDB.open(name!));
    for (const store of database.objectStoreNames) {
      const values = await answerOf(database.transaction(store).objectStore(store).getAll());
      texts.push(JSON.stringify(values));
    }
    database.close();
  }
  return texts.join("\n");
}
