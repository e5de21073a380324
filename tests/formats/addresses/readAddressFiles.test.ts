import Encoding from "encoding-japanese";
import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { locateAddress } from "../../../src/domain/addresses/locateAddress.ts";
import type { AddressTable } from "../../../src/domain/addresses/addressTable.ts";
import {
  readAddressesFile,
  writeAddressesFile,
} from "../../../src/formats/addresses/addressesFile.ts";
import { readAddressFiles } from "../../../src/formats/addresses/readAddressFiles.ts";
import type { NamedFile } from "../../../src/formats/townFolder/namedFile.ts";

const BLOCKS = [
  '"都道府県名","市区町村名","大字・丁目名","小字・通称名","街区符号・地番","座標系番号","Ｘ座標","Ｙ座標","緯度","経度","住居表示フラグ","代表フラグ","更新前履歴フラグ","更新後履歴フラグ"',
  '"福島県","本宮市","岩根","下桶","126","9","164065.1","43616.6","37.477545","140.326492","0","1","0","0"',
  '"福島県","本宮市","岩根","下桶","127","9","164065.1","43616.6","37.477645","140.326592","0","1","0","0"',
  '"福島県","本宮市","本宮一丁目","","3","9","0","0","37.5","140.4","1","1","0","0"',
  '"福島県","本宮市","本宮一丁目","","3","9","0","0","37.6","140.5","1","0","0","0"',
  '"福島県","本宮市","本宮一丁目","","4","9","0","0","37.5003","140.4","1","1","0","0"',
  '"福島県","本宮市","本宮一丁目","","5","9","0","0","37.7","140.6","1","1","0","3"',
].join("\r\n");

const TOWNS = [
  '"都道府県コード","都道府県名","市区町村コード","市区町村名","大字町丁目コード","大字町丁目名","緯度","経度","原典資料コード","大字・字・丁目区分コード"',
  '"30","和歌山県","30304","海草郡紀美野町","303040001000","下佐々","34.17","135.31","0","1"',
].join("\r\n");

const ABR = {
  town: "lg_code,machiaza_id,pref,county,city,ward,oaza_cho,chome,koaza,ablt_date\n303046,0001000,和歌山県,海草郡,紀美野町,,下佐々,,,\n303046,0002001,和歌山県,海草郡,紀美野町,,動木,一丁目,,\n",
  townPos: "lg_code,machiaza_id,rep_lon,rep_lat\n303046,0001000,135.31,34.17\n",
  residence:
    "lg_code,machiaza_id,blk_id,rsdt_id,rsdt2_id,city,ward,oaza_cho,chome,koaza,blk_num,rsdt_num,rsdt_num2,ablt_date\n303046,0002001,001,001,,紀美野町,,動木,一丁目,,1,1,,\n303046,0002001,001,002,,紀美野町,,動木,一丁目,,1,2,,\n303046,0002001,001,003,,紀美野町,,動木,一丁目,,1,3,,2020-01-01\n",
  residencePos:
    "lg_code,machiaza_id,blk_id,rsdt_id,rsdt2_id,rep_lon,rep_lat\n303046,0002001,001,002,,135.3003,34.16\n303046,0002001,001,001,,135.3,34.16\n303046,0002001,001,003,,135.3006,34.16\n",
  parcel:
    "lg_code,machiaza_id,prc_id,city,ward,oaza_cho,chome,koaza,prc_num1,prc_num2,prc_num3,ablt_date\n303046,0001000,01,紀美野町,,下佐々,,,1408,4,,\n303046,0001000,02,紀美野町,,下佐々,,,1409,,,\n",
  parcelPos: "lg_code,machiaza_id,prc_id,rep_lon,rep_lat\n303046,0001000,01,135.311,34.171\n",
};

describe("readAddressFiles", () => {
  test("reads 街区レベル in CP932, the representative points alone, without what was deleted", () => {
    const bytes = Uint8Array.from(
      Encoding.convert(Encoding.stringToCode(BLOCKS), "SJIS", "UNICODE"),
    );
    const { value, problems } = readAddressFiles([{ name: "07_2024.csv", bytes }]);
    expect(problems).toEqual([]);
    expect(found(value, "福島県本宮市岩根字下桶126番地3")).toEqual([
      "block",
      [140.326492, 37.477545],
    ]);
    expect(found(value, "本宮市本宮１丁目３－２")).toEqual(["block", [140.4, 37.5]]);
    expect(found(value, "本宮市本宮１丁目５－２")[0]).toBe("town");
  });

  test("reads 大字・町丁目レベル out of a zip, 郡 apart from its 町", () => {
    const { value } = readAddressFiles([zipped("30000-17.0b.zip", { "30_2023.csv": TOWNS })]);
    expect(value?.cities).toEqual([
      { prefecture: "和歌山県", county: "海草郡", name: "紀美野町", ward: "" },
    ]);
    expect(found(value, "紀美野町下佐々1408-4")).toEqual(["town", [135.31, 34.17]]);
  });

  test("keeps the readings and postcodes that a list of towns has, also in the file of a town", () => {
    const names =
      "lg_code,machiaza_id,pref,county,city,ward,oaza_cho,oaza_cho_kana,chome,koaza,ablt_date,post_code\n303046,0001000,和歌山県,海草郡,紀美野町,,下佐々,シモササ,,,,6401131\n303046,0002000,和歌山県,海草郡,紀美野町,,動木,トドロキ,,,,\n";
    const { value } = readAddressFiles([
      text("mt_town_pos.csv", ABR.townPos),
      text("mt_town.csv", names),
    ]);
    const [first, second] = value!.towns;
    expect(first).toMatchObject({ oaza: "下佐々", kana: "シモササ", postcode: "6401131" });
    expect(second).toMatchObject({ oaza: "動木", kana: "トドロキ" });
    expect(second).not.toHaveProperty("postcode");
    const written = writeAddressesFile(value!);
    expect(readAddressesFile(written, "addresses.bin").value?.towns).toEqual(value!.towns);
  });

  test("joins the pairs of the registry by their ids, zips in zips, in any order", () => {
    const inner = zipSync({ "mt_parcel_pos.csv": encoded(ABR.parcelPos) });
    const outer = zipSync({ "mt_parcel_pos.csv.zip": inner, "note.pdf": new Uint8Array(3) });
    const { value, problems } = readAddressFiles([
      { name: "all.zip", bytes: outer },
      text("mt_rsdtdsp_rsdt_pos.csv", ABR.residencePos),
      text("mt_parcel.csv", ABR.parcel),
      text("mt_rsdtdsp_rsdt.csv", ABR.residence),
      text("mt_town_pos.csv", ABR.townPos),
      text("mt_town.csv", ABR.town),
    ]);
    expect(problems).toEqual([]);
    expect(value?.cities).toHaveLength(1);
    expect(found(value, "海草郡紀美野町下佐々1408番地の4")).toEqual(["number", [135.311, 34.171]]);
    expect(found(value, "紀美野町動木1-1-2")).toEqual(["number", [135.3003, 34.16]]);
    expect(found(value, "紀美野町動木1-1-3")[0]).toBe("block");
    expect(found(value, "紀美野町下佐々1409")[0]).toBe("town");
  });

  test("says which half of a pair is missing", () => {
    const alone = readAddressFiles([
      text("mt_town.csv", ABR.town),
      text("mt_parcel.csv", ABR.parcel),
    ]);
    expect(alone.problems).toMatchObject([
      { code: "addressPositionsMissing", file: "mt_town.csv", params: { missing: "positions" } },
      { code: "addressPositionsMissing", file: "mt_parcel.csv", params: { missing: "positions" } },
    ]);
    expect(alone.value?.towns).toHaveLength(2);
    const positions = readAddressFiles([text("mt_parcel_pos.csv", ABR.parcelPos)]);
    expect(positions.problems.map(({ code }) => code)).toEqual([
      "addressPositionsMissing",
      "addressesMissing",
    ]);
  });

  test("reads Geolonia, its numbers by sections, its prefecture from the folder", () => {
    const towns = {
      meta: { updated: 1 },
      data: [
        { machiaza_id: "1", oaza_cho: "下佐々", point: [135.31, 34.17] },
        { machiaza_id: "2", oaza_cho: "動木", chome: "一丁目", chome_n: 1, rsdt: true },
      ],
    };
    const numbers = `動木一丁目,50000,60\n=END=\n${" ".repeat(400)}住居表示,動木一丁目\nblk_num,rsdt_num,rsdt_num2,lng,lat\n1,1,,135.3,34.16\n1,2,,135.3003,34.16\n3,1,,,\n`;
    const { value, problems } = readAddressFiles([
      text("ja/和歌山県/海草郡紀美野町.json", JSON.stringify(towns)),
      text("ja/和歌山県/海草郡紀美野町-住居表示.txt", numbers),
      text(
        "ja.json",
        JSON.stringify({ meta: {}, data: [{ code: 1, pref: "和歌山県", cities: [] }] }),
      ),
    ]);
    expect(problems).toEqual([]);
    expect(value?.cities).toHaveLength(1);
    expect(value?.towns).toHaveLength(2);
    expect(found(value, "和歌山県海草郡紀美野町動木１丁目１番２号")).toEqual([
      "number",
      [135.3003, 34.16],
    ]);
  });

  test("reads the older list of Geolonia beside another source as the same towns", () => {
    const older = [{ town: "下佐々", koaza: "", lat: 34.2, lng: 135.4 }];
    const { value } = readAddressFiles([
      text("海草郡紀美野町.json", JSON.stringify(older)),
      text("30_2023.csv", TOWNS),
    ]);
    expect(value?.cities).toHaveLength(1);
    expect(value?.towns).toMatchObject([{ oaza: "下佐々", point: [135.31, 34.17] }]);
  });

  test("what is no file of addresses is told and left out", () => {
    const files = [
      text("places.csv", "名称,住所\n縁側,本町1"),
      text("notes.txt", "よろしくお願いします"),
      { name: "broken.zip", bytes: Uint8Array.of(0x50, 0x4b, 3, 4, 9) },
    ];
    const { value, problems } = readAddressFiles(files);
    expect(value).toBeNull();
    expect(problems.map(({ code, file }) => `${code} ${file ?? ""}`)).toEqual([
      "addressFileUnknown places.csv",
      "addressFileUnknown notes.txt",
      "fileUnreadable broken.zip",
      "addressesMissing ",
    ]);
  });
});

function found(table: AddressTable | null, address: string): [string, unknown] {
  const { level, position } = locateAddress(table!, address);
  return [level, position];
}

function encoded(content: string): Uint8Array {
  return new TextEncoder().encode(content);
}

function text(name: string, content: string): NamedFile {
  return { name, bytes: encoded(content) };
}

function zipped(name: string, files: Readonly<Record<string, string>>): NamedFile {
  const entries = Object.entries(files).map(([each, content]) => [each, encoded(content)] as const);
  return { name, bytes: zipSync(Object.fromEntries(entries)) };
}
