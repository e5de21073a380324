import type { Place } from "../../domain/places/place.ts";
import { dayText } from "../dayText.ts";

/**
 * A letter in Japanese to whoever keeps the list, ready to be finished and sent: which place, what the list says,
 * and room for what is right. Nothing of the person is in it.
 */
export function wrongReport(
  {
    name,
    address,
    scheduleText,
    phone,
  }: Pick<Place, "name" | "address" | "scheduleText" | "phone">,
  town: string,
  today: string,
): string {
  const told = [
    ["住所", address],
    ["日程", scheduleText],
    ["電話", phone],
  ].filter(([, value]) => value !== undefined && value !== "");
  return [
    `${town}の案内「${name}」に、違うところがありました。`,
    "",
    `案内の内容（${dayText(today)}に見たもの）`,
    ...told.map(([label, value]) => `・${label}：${value}`),
    "",
    "正しい内容：",
    "",
  ].join("\n");
}
