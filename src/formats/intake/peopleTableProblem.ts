import type { FoundTable } from "../../domain/intake/foundTable.ts";
import type { Problem } from "../../domain/problem.ts";
import { foldedText } from "../table/foldedText.ts";
import { columnLook } from "./columnLook.ts";

/**
 * The error for a table of people instead of places: names of persons with 生年月日, 要介護度, 続柄, 性別 and the
 * like, or a 名簿 of them; `null` = a table that may be read. Such a table is to be refused as a whole, and
 * nothing of it kept: the problem names words of the header alone. A list of places or groups with their
 * 代表者 is none. Limit: judged by the words of header and titles, and by the looks of whole columns.
 * Source of the rule: 個人情報保護法; the app keeps no residents.
 */
export function peopleTableProblem(table: FoundTable): Problem | null {
  const headers = table.header.map(plainHeader);
  const ofPersons = headers.filter((name) => PERSON.test(name));
  const maybePersons = headers.filter((name) => MAYBE_PERSON.test(name));
  const signs = signsOf(table, headers);
  const strong = signs.filter(([, isStrong]) => isStrong).length;
  const namesPlaces = headers.some((name) => PLACE.test(name));
  const titles = [table.file, table.sheet ?? "", ...table.asides.map(({ text }) => text)];
  const isRoll = titles.some((title) => ROLL.test(title.normalize("NFKC")));
  const isOfPeople =
    strong >= 2 ||
    (ofPersons.length > 0 && (signs.length > 0 || isRoll || !namesPlaces)) ||
    (maybePersons.length > 0 && (strong > 0 || signs.length > 1)) ||
    (isRoll && signs.length > 0);
  if (!isOfPeople) return null;
  const found = [...new Set([...ofPersons, ...signs.map(([name]) => name)])];
  return {
    code: "tableOfPeople",
    severity: "error",
    file: table.file,
    params: { found: found.join("・") },
  };
}

function plainHeader(header: string): string {
  return foldedText(header).replace(/[*※●◎○★]/g, "");
}

/** Columns that tell of a person, by header or looks; strong ones are never asked of a place. */
function signsOf(table: FoundTable, headers: readonly string[]): (readonly [string, boolean])[] {
  return headers.flatMap((name, at): (readonly [string, boolean])[] => {
    if (ROLE.test(name)) return [];
    if (STRONG.test(name)) return [[name, true]];
    if (WEAK.test(name)) return [[name, false]];
    const look = columnLook(table.rows.map((row) => row.cells[at] ?? ""));
    if (look === "careLevel") return [["要介護度", true]];
    return look === "sex" ? [["性別", false]] : [];
  });
}

/** People who stand for a place or a group. */
const ROLE =
  /代表|会長|責任者|世話人|担当|管理者|施設長|理事|園長|校長|館長|連絡|設置者|運営|法人|役職/;
const PERSON =
  /^(氏名|姓名|お名前|ご氏名|(利用者|本人|対象者|高齢者|要支援者|要援護者|会員|参加者|世帯主|被保険者|児童|園児|民生委員|登録者|避難者|患者)(の)?(氏名|名|お名前|名前)?)(\(.*\))?$/;
const MAYBE_PERSON = /^名前$/;
const STRONG =
  /生年月日|誕生日|要介護度|要介護状態|要支援度|介護度|要介護認定|認定区分|続柄|被保険者番号|個人番号|マイナンバー|障害(支援)?区分|障害者手帳|手帳等級|病名|疾患|既往|服薬|主治医|かかりつけ医|緊急連絡先|世帯構成|家族構成|同居|独居|ケアマネ|見守り対象/;
const WEAK = /^(性別|年齢|年令|歳|世帯|世帯主|世帯人数|血液型|学年)$/;
const PLACE =
  /名称|施設名|サロン名|団体|事業所名|グループ名|会場|場所|教室名|拠点|居場所名|カフェ名|食堂名|店舗?名|イベント名|行事名|園名|学校名|会名|クラブ名|サークル名|^name$/;
const ROLL =
  /(利用者|会員|参加者|対象者|要支援者|要援護者|見守り|高齢者|登録者|民生委員|福祉委員|被保険者|世帯|住民|独居|個人)[^\s]{0,6}(名簿|台帳|一覧|リスト)|避難行動要支援者|個別避難計画/;
