import type { PeopleClass } from "../domain/people/peopleClass.ts";

/** Whose coverage is asked: as a word of the question, and as the people a figure counts. */
export const PEOPLE_CLASS_NAMES: Readonly<
  Record<PeopleClass, { readonly word: string; readonly people: string }>
> = {
  everyone: { word: "すべての人", people: "人" },
  age65: { word: "65歳以上", people: "65歳以上の人" },
  age75: { word: "75歳以上", people: "75歳以上の人" },
  alone65: { word: "65歳以上の一人暮らし", people: "65歳以上の一人暮らしの人" },
  under15: { word: "15歳未満", people: "15歳未満の子ども" },
};
