/**
 * Something wrong or doubtful about an input, in no language: `src/text/problemText.ts` says it in Japanese.
 * `error` = the thing could not be used; `warning` = used with a doubt; `note` = good to know.
 * `file` and `row` (1-based, as the person counts them: the header of a table is row 1, the first
 * feature of a GeoJSON is 1) say where; `params` carry what was found, expected and kept.
 */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: "error" | "warning" | "note";
  readonly file?: string;
  readonly row?: number;
  readonly column?: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** A value if one could be made, and all that was found on the way. */
export interface Checked<T> {
  readonly value: T | null;
  readonly problems: readonly Problem[];
}

export type ProblemCode =
  | "fileMissing"
  | "fileUnreadable"
  | "fileDigestDiffers"
  | "manifestInvalid"
  | "manifestVersionUnknown"
  | "networkNotANetwork"
  | "networkVersionUnknown"
  | "networkCut"
  | "networkAltered"
  | "networkEmpty"
  | "streetNotALine"
  | "streetUnplaced"
  | "edgeRowInvalid"
  | "nodeRowInvalid"
  | "edgeIdsShifted"
  | "edgeIdsUnclear"
  | "streetLengthsUnlikely"
  | "streetsOutsideTown"
  | "networkIslands"
  | "coordinatesProjected"
  | "coordinatesConverted"
  | "coordinatesSwapped"
  | "coordinatesOutsideJapan"
  | "coordinatesOutsideTown"
  | "coordinatesZero"
  | "coordinatesMissing"
  | "geometryUnsupported"
  | "zoneNameMissing"
  | "zoneEmpty"
  | "zonesOverlap"
  | "zoneNameRepeated"
  | "zonePartsDropped"
  | "zonePositionsDropped"
  | "zonesOutsideJapan"
  | "meshCodeInvalid"
  | "numberInvalid"
  | "valueSuppressed"
  | "peopleOutsideBoundary"
  | "columnMissing"
  | "kindUnknown"
  | "nameMissing"
  | "layerMissing"
  | "optionUnknown"
  | "asOfMissing"
  | "meshesDissolved"
  | "totalDiffers"
  | "peopleUnlocated"
  | "coordinatesInvalid"
  | "entryInvalid"
  | "placeholderRow"
  | "idRepeated"
  | "fileTooLarge"
  | "licenceUnknown"
  | "coordinatesOutsideWorld"
  | "placeUnknown"
  | "placeAlreadyThere"
  | "editEmpty"
  | "editContradictory"
  | "editOvertaken"
  | "keptPlaceUnreadable"
  | "keptEditsUnreadable"
  | "copyVersionUnknown"
  | "copyUnreadable"
  | "manifestMissing"
  | "peopleUnjoined"
  | "peopleOutsideZones"
  | "placeUnjoined"
  | "candidateUnlocated"
  | "boundsUnknown";
