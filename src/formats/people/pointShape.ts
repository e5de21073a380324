import type { PeopleShape } from "../../domain/people/peopleCell.ts";
import type { Problem } from "../../domain/problem.ts";
import { positionProblem } from "../table/positionProblem.ts";
import type { ReadPosition } from "../table/readPosition.ts";

/** The people of one row: what they are called, how many, where the row stands. */
export interface RowPeople {
  readonly name: string;
  readonly everyone: number | undefined;
  readonly file: string;
  readonly row: number;
}

/** The point where the people of a row are counted; `null`, told with their number, where there is none. */
export function pointShape(
  position: ReadPosition,
  { name, everyone, file, row }: RowPeople,
  problems: Problem[],
): PeopleShape | null {
  if (position.kind === "position") {
    const turned = positionProblem(position, { file, row }, name);
    if (turned) problems.push(turned);
    return { kind: "point", lng: position.lng, lat: position.lat };
  }
  const params = { name, count: everyone ?? "?", found: position.found };
  problems.push({ code: "peopleUnlocated", severity: "warning", file, row, params });
  return null;
}
