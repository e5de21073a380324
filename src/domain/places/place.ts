import type { Schedule } from "../schedules/schedule.ts";
import type { Audience } from "./audience.ts";
import type { PlaceKind } from "./placeKind.ts";

/**
 * One place or regular gathering. `kinds[0]` is its colour on the map.
 * Attributes: the tables of the field (拠点台帳); text is kept as people wrote it.
 */
export interface Place {
  /** UUIDv7, or the stable id of the source file. */
  readonly id: string;
  readonly name: string;
  readonly kana?: string;
  /** 正式名, where `name` is what people call it. */
  readonly formalName?: string;
  readonly kinds: readonly [PlaceKind, ...PlaceKind[]];
  /** 種別の細目: 基本型, 直営, 住民型 … */
  readonly kindDetail?: string;
  /** 常設型, 定期型, 巡回型, 出張型. */
  readonly style?: "permanent" | "regular" | "touring" | "visiting";
  /** `null` = not located yet: listed, never drawn, never counted as reachable. */
  readonly location: PlaceLocation | null;
  readonly address?: string;
  /** The building: 空き家, 公民館, 民家 … */
  readonly venue?: string;
  /** 個人宅: its position is published blurred and its address not at all. */
  readonly privateHome?: boolean;
  /** 隣接施設. */
  readonly nearby?: string;
  /** 入りやすさ, in words. */
  readonly easeOfEntry?: string;
  /** 有 true, 無 false; absent = 不明. */
  readonly accessibility?: Readonly<Partial<Record<AccessibilityItem, boolean>>>;
  readonly operator?: string;
  /** 社協, 自治会, NPO … */
  readonly operatorType?: string;
  /** 委託・補助元, 財源. */
  readonly funding?: string;
  /** When it opens, in the words of the source. */
  readonly scheduleText?: string;
  /** What a person has confirmed of `scheduleText` or made in the editor; absent = only the text is known. */
  readonly schedules?: readonly Schedule[];
  readonly fee?: string;
  /** 送迎: how, in words; absent = none known. */
  readonly ride?: string;
  /** For whom: だれでも, 高齢者, 親子 … */
  readonly audienceGroups?: readonly string[];
  /** 参加条件: 地区住民, 登録制 … */
  readonly joining?: string;
  readonly activities?: readonly string[];
  readonly capacity?: number;
  readonly phone?: string;
  readonly url?: string;
  /** 周知方法. */
  readonly announcedBy?: string;
  /** One may talk over worries here. */
  readonly consultation?: boolean;
  /** 相談の日時, 相談を受け止める人. */
  readonly consultationText?: string;
  /** 相談のバックアップ先. */
  readonly backup?: string;
  /** 包括ブランチ → 包括, and the like. */
  readonly parentId?: string;
  /** 担当圏域, of any zone sets. */
  readonly catchmentZones?: readonly ZoneReference[];
  readonly status: PlaceStatus;
  /** Earlier statuses, oldest first. */
  readonly pastStatuses?: readonly PlaceStatus[];
  /** 引継先: the place that carries on. */
  readonly successorId?: string;
  /** 年度ごとの実績, oldest first. */
  readonly figures?: readonly YearFigures[];
  /** 担い手: how many, how old, what is lacking. */
  readonly supporters?: string;
  /** 代表者. */
  readonly representative?: string;
  readonly representativePhone?: string;
  /** 災害時の役割. */
  readonly disasterRole?: string;
  /** Day last confirmed, `YYYY-MM-DD`. */
  readonly verifiedOn?: string;
  readonly verifiedBy?: string;
  /** 巡回, oldest first. */
  readonly visits?: readonly Visit[];
  /** 公開の同意. */
  readonly consent?: Consent;
  readonly note?: string;
  /** 内部メモ. */
  readonly internalNote?: string;
  readonly source?: string;
  /** The id that the source file gives, stable over its editions. */
  readonly sourceId?: string;
  /** Who may see a field, where it differs from `fieldAudience`. */
  readonly audiences?: Readonly<Partial<Record<PlaceField, Audience>>>;
  /** Columns of the source file that are none of the above, kept and written out again. */
  readonly extra?: Readonly<Record<string, string>>;
}

export type PlaceField = keyof Place;

export interface PlaceLocation {
  readonly lng: number;
  readonly lat: number;
  readonly precision: "exact" | "building" | "block" | "hidden";
  /** The true point is no farther than this, as far as is known. */
  readonly boundM?: number;
}

/** 計画 planned, 試行 trial, 実施 open, 休止 suspended, 廃止 closed; days as `YYYY-MM-DD`. */
export interface PlaceStatus {
  readonly state: "planned" | "trial" | "open" | "suspended" | "closed";
  readonly from?: string;
  readonly to?: string;
}

/** 段差なし, スロープ, 車いす用トイレ, 駐車場, 車いす対応, オストメイト, 手話, 筆談, 授乳・おむつ替え. */
export const ACCESSIBILITY_ITEMS = [
  "levelEntrance",
  "ramp",
  "accessibleToilet",
  "parking",
  "wheelchair",
  "ostomate",
  "signLanguage",
  "writtenTalk",
  "nursing",
] as const;
export type AccessibilityItem = (typeof ACCESSIBILITY_ITEMS)[number];

/** 年度 (from April), 開催回数, 延べ参加者, 相談件数, 解決・つなぎ, ボランティア; absent = not known. */
export interface YearFigures {
  readonly fiscalYear: number;
  readonly sessions?: number;
  readonly participants?: number;
  readonly consultations?: number;
  readonly resolved?: number;
  readonly volunteers?: number;
}

/** Somebody went there and saw. */
export interface Visit {
  /** `YYYY-MM-DD`. */
  readonly on: string;
  readonly by?: string;
  readonly note?: string;
}

/** Who agreed to being published, when and how. */
export interface Consent {
  readonly by: string;
  readonly on: string;
  readonly how?: string;
  readonly withdrawnOn?: string;
}

export interface ZoneReference {
  readonly zoneSetId: string;
  readonly zoneId: string;
}

/** Whether a place counts as one that people can go to now: 試行 and 実施 do, with a known position. */
export function isReachablePlace(place: Place): boolean {
  return (
    place.location !== null && (place.status.state === "open" || place.status.state === "trial")
  );
}
