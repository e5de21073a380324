import type { Audience } from "../../domain/places/audience.ts";
import { fieldAudience } from "../../domain/places/fieldAudience.ts";
import type { Place, PlaceField } from "../../domain/places/place.ts";

/** Personal data found in a row, by what it is. */
export type PersonalFinding = "representative" | "mobile" | "personName" | "home";

/** A row with its personal data kept from the public. */
export interface GuardedFields {
  readonly fields: Omit<Place, "id">;
  readonly findings: readonly PersonalFinding[];
  /** The home stands in the name, which is always public. */
  readonly homeInName: boolean;
}

/**
 * Looks through the words of a place for personal data and narrows who may see it: 代表者 to 関係者 or closer; any
 * field with a mobile number (070, 080, 090), or with a person's name before a number, to 関係者; a private
 * home (自宅, 〇〇宅, 様方) makes the place a 個人宅, its position hidden and its address, building and phone
 * 関係者. Nothing is taken away. Source: 個人情報保護法 and lists of 社協 as published (standards §8.1).
 *
 * Limit: judged by words; names of people without such a mark are not noticed.
 */
export function withPersonalDataGuarded(fields: Omit<Place, "id">): GuardedFields {
  const findings = new Set<PersonalFinding>();
  const hidden = new Set<PlaceField>();
  if (fields.representative !== undefined || fields.representativePhone !== undefined) {
    findings.add("representative");
  }
  let isHome = fields.privateHome === true;
  for (const field of TEXT_FIELDS) {
    const text = fields[field];
    if (typeof text !== "string") continue;
    const found = findingsIn(field, text);
    for (const finding of found) findings.add(finding);
    if (found.length > 0) hidden.add(field);
    isHome ||= found.includes("home");
  }
  if (isHome) {
    findings.add("home");
    for (const field of ["address", "venue", "nearby", "phone"] as const) hidden.add(field);
  }
  if (findings.size === 0) return { fields, findings: [], homeInName: false };
  return {
    fields: guarded(fields, hidden, isHome),
    findings: [...findings],
    homeInName: isHome && isHomeName(fields.name),
  };
}

function guarded(
  fields: Omit<Place, "id">,
  hidden: ReadonlySet<PlaceField>,
  isHome: boolean,
): Omit<Place, "id"> {
  const place: Place = { ...fields, id: "", ...(isHome && { privateHome: true }) };
  const audiences: Partial<Record<PlaceField, Audience>> = { ...fields.audiences };
  for (const field of hidden) {
    if (field === "name" || place[field] === undefined) continue;
    const usual = fieldAudience(place, field);
    audiences[field] = usual === "public" ? "partners" : usual;
  }
  const location = fields.location;
  return {
    ...fields,
    ...(isHome && { privateHome: true }),
    ...(isHome && location !== null && { location: { ...location, precision: "hidden" } }),
    ...(Object.keys(audiences).length > 0 && { audiences }),
  };
}

const TEXT_FIELDS = [
  "name",
  "formalName",
  "address",
  "venue",
  "nearby",
  "easeOfEntry",
  "operator",
  "scheduleText",
  "fee",
  "ride",
  "joining",
  "phone",
  "announcedBy",
  "consultationText",
  "supporters",
  "representative",
  "representativePhone",
  "note",
] as const satisfies readonly PlaceField[];

function findingsIn(field: (typeof TEXT_FIELDS)[number], text: string): PersonalFinding[] {
  const found: PersonalFinding[] = [];
  if (hasMobile(text)) found.push("mobile");
  if (field === "phone" && NAME_BEFORE_NUMBER.test(text.normalize("NFKC")))
    found.push("personName");
  if (field === "venue" && /^(一般|普通の)?民家$/.test(text)) found.push("home");
  else if (PLACE_WORDS.has(field) ? isHomeName(text) : isHomeInPassing(text)) found.push("home");
  return found;
}

/** Fields that name where it is; in others 自宅 is mostly said of the guests. */
const PLACE_WORDS: ReadonlySet<PlaceField> = new Set(["name", "venue", "address"]);

function hasMobile(text: string): boolean {
  if (!/[0０][-\s－]?[789７８９]/.test(text)) return false;
  return MOBILE.test(text.normalize("NFKC").replace(/[‐‑‒–—―−ー]/g, "-"));
}

/** 0800 is a free number: the figure after 070, 080, 090 is not 0. */
const MOBILE = /(?<!\d)0[789]0[-\s()]*[1-9]\d{3}[-\s()]*\d{4}(?!\d)/;

/** 「小林 82-1234」: a short name that is no office, then figures. */
const NAME_BEFORE_NUMBER =
  /^(?!.*(課|係|館|会|所|室|部|局|センター|社協|役場|代表|組|店|院|園|寺|社|署|庁|ホーム|団体|直通|内線|電話|携帯|固定|共通|事務|TEL|FAX))\p{Script=Han}{1,4}[\s\p{Script=Han}]{0,4}(さん|様|氏)?[\s:(]*0?\d{1,4}[-)]/u;

/**
 * Whether words name somebody's home: 自宅, 様方, 個人宅, 三島宅, 山田さん宅, 疋田家敷地内. 住宅, 居宅, 在宅, 社宅, 宅老所 and
 * place names in 三宅, 大宅, 安宅 are none.
 */
function isHomeName(text: string): boolean {
  if (!/[宅方家]/.test(text)) return false;
  return (
    /自宅|様方|様宅|氏宅|さんの?お?宅|個人宅/.test(text) ||
    /(?<=^|[\s（(「・、,])\p{Script=Han}{1,3}(?<![住居在社帰持退拙邸外三大安団公])宅(?=$|[\s）)」（(・、,])/u.test(
      text,
    ) ||
    /\p{Script=Han}家\s*の?(敷地|離れ|納屋|庭先)/u.test(text) ||
    /\s\p{Script=Han}{1,4}(?<![東西南北上下前後地夕])方$/u.test(text)
  );
}

function isHomeInPassing(text: string): boolean {
  if (!/[宅方家]/.test(text)) return false;
  return (
    /様方|様宅|氏宅|さんの?お?宅|個人宅|(代表者?|開設者|会長|世話人|主宰者?|会員)の?自宅|会場.{0,4}自宅|^自宅$/.test(
      text,
    ) || /\p{Script=Han}家\s*の?(敷地|離れ|納屋|庭先)/u.test(text)
  );
}
