import type { Audience } from "../domain/places/audience.ts";

/** Who may see something, in a word. */
export const AUDIENCE_NAMES: Readonly<Record<Audience, string>> = {
  public: "公開",
  partners: "関係者",
  internal: "内部",
};
