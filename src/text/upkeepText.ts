import type { Upkeep } from "../domain/upkeep/upkeepOf.ts";
import { dayText } from "./dayText.ts";

/** When a place was last confirmed, and how that stands: 「最後に確かめた日は2026年4月20日。1か月過ぎています。」 */
export function upkeepText(upkeep: Upkeep, verifiedOn: string | undefined): string {
  if (upkeep.state === "ended") return "廃止になった場所です。";
  if (upkeep.dueOn === null || verifiedOn === undefined) return "まだ一度も確かめていません。";
  const last = `最後に確かめた日は${dayText(verifiedOn)}。`;
  if (upkeep.state === "fresh") return last;
  if (upkeep.state === "soon") return `${last}${dayText(upkeep.dueOn)}までに確かめてください。`;
  return `${last}時期を${lateText(upkeep.lateDays ?? 0)}過ぎています。`;
}

function lateText(days: number): string {
  if (days >= 730) return `${Math.floor(days / 365)}年`;
  if (days >= 61) return `${Math.floor(days / 30.4)}か月`;
  return `${days}日`;
}
