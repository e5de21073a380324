import { ACCESSIBILITY_ITEMS } from "#src/domain/places/place.ts";
import { PLACE_KINDS } from "#src/domain/places/placeKind.ts";
import { PERIODS } from "#src/domain/find/period.ts";
import { WISHES } from "#src/domain/find/wish.ts";
import { HEADINGS, type RouteStep, type Turn } from "#src/domain/walking/routeStep.ts";
import { accessTexts } from "#src/text/find/accessTexts.ts";
import { activitiesParts } from "#src/text/find/activitiesParts.ts";
import { activityText } from "#src/text/find/activityText.ts";
import { asOfText } from "#src/text/find/asOfText.ts";
import { askedName } from "#src/text/find/askedName.ts";
import { countText } from "#src/text/find/countText.ts";
import { daysUnknownText } from "#src/text/find/daysUnknownText.ts";
import { feeText } from "#src/text/find/feeText.ts";
import { findDateText } from "#src/text/find/findDateText.ts";
import { findDayText } from "#src/text/find/findDayText.ts";
import { findSessionText } from "#src/text/find/findSessionText.ts";
import { findTimeText } from "#src/text/find/findTimeText.ts";
import { forWhomText } from "#src/text/find/forWhomText.ts";
import { holidayNote } from "#src/text/find/holidayNote.ts";
import { joiningText } from "#src/text/find/joiningText.ts";
import type { Language } from "#src/text/find/language.ts";
import { leaveOutButtonText } from "#src/text/find/leaveOutButtonText.ts";
import { leaveOutText } from "#src/text/find/leaveOutText.ts";
import { newsText } from "#src/text/find/newsText.ts";
import { periodText } from "#src/text/find/periodText.ts";
import { placeDescription } from "#src/text/find/placeDescription.ts";
import { printDatesText } from "#src/text/find/printDatesText.ts";
import { rideText } from "#src/text/find/rideText.ts";
import { routeStepText } from "#src/text/find/routeStepText.ts";
import { routeStepsTexts } from "#src/text/find/routeStepsTexts.ts";
import { sessionDaysLines } from "#src/text/find/sessionDaysLines.ts";
import { sessionHoursText } from "#src/text/find/sessionHoursText.ts";
import { shortDayText } from "#src/text/find/shortDayText.ts";
import { spotKindText } from "#src/text/find/spotKindText.ts";
import { walkDistanceText } from "#src/text/find/walkDistanceText.ts";
import { afterDayText } from "#src/text/find/afterDayText.ts";
import { walkMinutesText } from "#src/text/find/walkMinutesText.ts";
import { whatHappensText } from "#src/text/find/whatHappensText.ts";
import { wishText } from "#src/text/find/wishText.ts";
import type { Given } from "./everyText.ts";

const TODAY = "2026-11-20";
const DAYS = ["2026-11-20", "2026-11-21", "2026-11-23", "2026-11-24", "2027-01-13"];
const TIME = { startMinute: 810, endMinute: 900 };
const TIMES = [
  TIME,
  { startMinute: 600, endMinute: 720 },
  { startMinute: 1_320, endMinute: 1_500 },
  { startMinute: 600, endMinute: null },
  { startMinute: 0, endMinute: 1_440 },
  null,
];
const ASKED = { wishes: ["walk10", "free"] as const, period: "today" as const, text: "ヨガ" };
const LEAVE_OUTS = [null, { what: "period", count: 2 }, { what: "free", count: 3 }] as const;
const STEP: RouteStep = {
  turn: "left",
  heading: null,
  lengthM: 118,
  streetName: "",
  streetClass: "footpath",
  passes: [],
  leavesOutTurns: false,
  landmark: null,
};
const TURNS: readonly Turn[] = ["straight", "slightLeft", "slightRight", "right", "back"];
const ROUTE = {
  isStraight: false,
  goalSide: "left",
  steps: [
    ...HEADINGS.map((heading): RouteStep => ({ ...STEP, turn: "start", heading })),
    ...TURNS.map((turn): RouteStep => ({ ...STEP, turn })),
    { ...STEP, passes: ["bridge", "tunnel", "steps", "majorRoad", "railway"] },
    { ...STEP, streetClass: "majorRoad", passes: ["majorRoad"] },
    { ...STEP, leavesOutTurns: true },
  ],
} as const;

/**
 * What each function that takes a language says of plain arguments, all of whose words have a translation and a
 * reading; by the function's name.
 */
export const MADE_TEXTS: Readonly<Record<string, (language: Language) => readonly Given[]>> = {
  accessTexts: (language) =>
    ACCESSIBILITY_ITEMS.flatMap((item) => [
      accessTexts({ accessibility: { [item]: true } }, language),
      accessTexts({ accessibility: { [item]: false } }, language),
    ]),
  activitiesParts: (language) => [activitiesParts(["お茶", "体操・歌"], language)],
  activityText: (language) => [activityText("将棋", language)],
  asOfText: (language) => [
    asOfText("2026-11-18", TODAY, language),
    asOfText("2025-11-24", TODAY, language),
  ],
  askedName: (language) => [
    askedName("period", ASKED, language),
    askedName("free", ASKED, language),
  ],
  countText: (language) =>
    [0, 1, 4].flatMap((count) => [
      countText(count, "near", language),
      countText(count, "soon", language),
    ]),
  daysUnknownText: (language) => [daysUnknownText(language)],
  feeText: (language) =>
    ["なし", "200円（昼食つき）", "実費", "有料"].map((fee) => feeText({ fee }, language)),
  findDateText: (language) => DAYS.map((day) => findDateText(day, TODAY, language)),
  findDayText: (language) => DAYS.map((day) => findDayText(day, TODAY, language)),
  findSessionText: (language) => [
    findSessionText(null, TODAY, language),
    findSessionText({ date: DAYS[3]!, time: TIME, label: "相談" }, TODAY, language),
    findSessionText({ date: DAYS[3]!, time: null }, TODAY, language),
  ],
  findTimeText: (language) => TIMES.map((time) => findTimeText(time, language)),
  forWhomText: (language) =>
    [["だれでも"], ["高齢者", "親子"], ["65歳以上"]].map((audienceGroups) =>
      forWhomText({ audienceGroups }, language),
    ),
  afterDayText: (language) => [
    afterDayText({ ja: "金", easy: "{金|きん}", en: "Fri" }[language], language),
  ],
  holidayNote: (language) => [holidayNote(language)],
  joiningText: (language) =>
    ["予約不要", "要予約", "登録制"].map((joining) => joiningText({ joining }, language)),
  leaveOutButtonText: (language) => [
    leaveOutButtonText(ASKED, "free", language),
    leaveOutButtonText(ASKED, "period", language),
  ],
  leaveOutText: (language) =>
    LEAVE_OUTS.flatMap((leaveOut) => [
      leaveOutText(ASKED, leaveOut, language),
      leaveOutText({ ...ASKED, wishes: [], text: "" }, leaveOut, language),
    ]),
  newsText: (language) =>
    (["new", "gone", "paused", "days", "moved", "contact"] as const).map((what) =>
      newsText({ what, name: "ゐゐ" }, language),
    ),
  periodText: (language) => PERIODS.map((period) => periodText(period, language)),
  placeDescription: (language) =>
    PLACE_KINDS.map((kind) =>
      placeDescription(
        {
          kinds: [kind],
          activities: ["お茶", "将棋"],
          audienceGroups: ["だれでも"],
          consultation: true,
        },
        language,
      ),
    ),
  printDatesText: (language) => [
    printDatesText(
      { days: ["2026-11-24", "2026-11-25"], closedDates: [], from: TODAY, to: "2026-11-30" },
      language,
    ),
  ],
  rideText: (language) =>
    ["送迎あり", "なし", "デマンドタクシー（片道100円）"].map((ride) =>
      rideText({ ride }, language),
    ),
  routeStepText: (language) => [routeStepText(STEP, null, language)],
  routeStepsTexts: (language) => [
    routeStepsTexts(ROUTE, language),
    routeStepsTexts({ ...ROUTE, goalSide: "right", steps: [] }, language),
    routeStepsTexts({ ...ROUTE, goalSide: "ahead", steps: [] }, language),
  ],
  sessionDaysLines: (language) => [
    sessionDaysLines([{ date: DAYS[3]!, time: TIME }], TODAY, language),
  ],
  sessionHoursText: (language) => [sessionHoursText({ time: TIME, label: "相談" }, language)],
  shortDayText: (language) => DAYS.map((day) => shortDayText(day, language)),
  spotKindText: (language) =>
    (["town", "school", "station", "landmark", "postcode", "zone", "place"] as const).map((kind) =>
      spotKindText(kind, language),
    ),
  walkDistanceText: (language) => [
    walkDistanceText({ distanceM: 455, isStraight: false }, language),
    walkDistanceText({ distanceM: 455, isStraight: true }, language),
  ],
  walkMinutesText: (language) => [5, 6].map((minutes) => walkMinutesText(minutes, language)),
  whatHappensText: (language) => [
    ...PLACE_KINDS.map((kind) => whatHappensText({ kinds: [kind] }, language)),
    whatHappensText({ kinds: ["salon"], activities: ["お茶", "体操"] }, language),
  ],
  wishText: (language) => WISHES.map((wish) => wishText(wish, language)),
};
