/** Everyone, 65歳以上, 75歳以上, 65歳以上の一人暮らし, 15歳未満. */
export const PEOPLE_CLASSES = ["everyone", "age65", "age75", "alone65", "under15"] as const;
export type PeopleClass = (typeof PEOPLE_CLASSES)[number];
