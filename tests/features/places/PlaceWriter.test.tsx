import { describe, expect, test } from "vitest";
import { ACCESSIBILITY_ITEMS, type Place } from "../../../src/domain/places/place.ts";
import { AUDIENCE_FIELDS } from "../../../src/domain/places/audienceFields.ts";
import { PLACE_FIELDS } from "../../../src/domain/places/placeFields.ts";
import {
  PLACE_LIST_FIELDS,
  PLACE_TEXT_FIELDS,
  writtenPlace,
} from "../../../src/domain/places/writtenPlace.ts";
import { PlaceWriter } from "../../../src/features/places/PlaceWriter.tsx";
import { WritingContext } from "../../../src/features/places/useWriting.ts";
import { WriteAudience } from "../../../src/features/places/WriteAudience.tsx";
import { WriteAccessibility } from "../../../src/features/places/WriteAccessibility.tsx";
import { WriteBelonging } from "../../../src/features/places/WriteBelonging.tsx";
import { WriteFigures } from "../../../src/features/places/WriteFigures.tsx";
import { ACCESSIBILITY_NAMES } from "../../../src/text/accessibilityNames.ts";
import { FIELD_HINTS } from "../../../src/text/fieldHints.ts";
import { FIELD_WORDS } from "../../../src/text/fieldWords.ts";
import { somePlace } from "../../map/places/somePlace.ts";
import { drawn, someState } from "../fakeApp.tsx";
import type { ReactNode } from "react";

const PLACE: Place = somePlace({
  name: "縁側 なかむら",
  scheduleText: "毎週火曜 10:00〜12:00",
  address: "縁側市西町2丁目",
  privateHome: true,
  representative: "中村 花子",
  accessibility: { ramp: true, parking: false },
  figures: [{ fiscalYear: 2024, participants: 320 }],
  catchmentZones: [{ zoneSetId: "schools", zoneId: "nishi" }],
});

const form = (place: Place | null, writtenPlaces = new Map()) =>
  drawn(
    someState(place === null ? [] : [place], { writtenPlaces }),
    <PlaceWriter place={place} onShowMap={() => {}} onDone={() => {}} />,
  );

/** One part of the form, as it stands in it. */
function part(place: Place, content: ReactNode): string {
  return drawn(
    someState([place, { ...place, id: "p9", name: "枝の縁側", parentId: place.id }]),
    <WritingContext
      value={{
        placeId: place.id,
        before: place,
        written: writtenPlace(place),
        faults: [],
        today: "2026-11-20",
        onChange: () => {},
      }}
    >
      {content}
    </WritingContext>,
  );
}

describe("the form of a place", () => {
  test("begins with what every place needs, and names the groups of the rest with what they hold", () => {
    const html = form(PLACE);
    for (const field of ["name", "kinds", "scheduleText", "address", "phone", "status"] as const) {
      expect(html).toContain(FIELD_WORDS[field]);
    }
    expect(html).toContain('value="縁側 なかむら"');
    expect(html).toContain("運営と担い手（1項目）");
    expect(html).toContain("バリアフリー（1項目）");
    expect(html).toContain("もとの列<");
  });
  test("of a new place is empty", () => {
    expect(form(null)).toContain("まだ決まっていません");
  });
  test("shows what was written and not saved, before what is saved", () => {
    const written = writtenPlace(PLACE);
    const texts = { ...written.texts, name: "縁側 あたらしい" };
    const html = form(PLACE, new Map([[PLACE.id, { ...written, texts }]]));
    expect(html).toContain('value="縁側 あたらしい"');
  });
  test("says beside a name who may see the field, where that is not everybody", () => {
    expect(form(PLACE)).toContain("住所（関係者）");
    expect(form({ ...PLACE, privateHome: false })).not.toContain("住所（関係者）");
  });
});

describe("parts of the form", () => {
  test("each item of accessibility is there, is not there, or is unknown", () => {
    const html = part(PLACE, <WriteAccessibility />);
    for (const item of ACCESSIBILITY_ITEMS) expect(html).toContain(ACCESSIBILITY_NAMES[item]);
    expect(html.match(/checked=""/g)).toHaveLength(ACCESSIBILITY_ITEMS.length);
  });
  test("the audience of each field can be chosen, the usual one is named", () => {
    const html = part({ ...PLACE, audiences: { fee: "internal" } }, <WriteAudience />);
    expect(html.match(/<select/g)).toHaveLength(AUDIENCE_FIELDS.length);
    expect(html).toContain("ふつう（関係者）");
    expect(html).toMatch(/value="internal" selected=""/);
  });
  test("the zones in charge and the places below are named", () => {
    const html = part(PLACE, <WriteBelonging />);
    expect(html).toContain("小学校区：西町");
    expect(html).toContain("枝の縁側");
  });
  test("a figure that is not known is empty, not 0", () => {
    const html = part(PLACE, <WriteFigures />);
    expect(html).toContain('value="320"');
    expect(html).not.toContain('value="0"');
  });
});

test("every field of a place is written somewhere in the form", () => {
  const elsewhere = new Set<string>([
    ...PLACE_TEXT_FIELDS,
    ...PLACE_LIST_FIELDS,
    ...Object.keys(writtenPlace(PLACE)),
    "id",
  ]);
  expect(PLACE_FIELDS.filter((field) => !elsewhere.has(field))).toEqual([]);
  for (const field of PLACE_FIELDS) {
    expect(FIELD_WORDS[field]).not.toBe("");
    expect(FIELD_HINTS[field]).toMatch(/。|例：|から/);
  }
  expect(new Set(Object.values(FIELD_WORDS)).size).toBe(PLACE_FIELDS.length);
});
