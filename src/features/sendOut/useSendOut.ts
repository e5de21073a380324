import { useMemo, useState } from "react";
import type { Audience } from "../../domain/places/audience.ts";
import { placesForAudience } from "../../domain/places/placesForAudience.ts";
import { fiscalYearOf } from "../../domain/upkeep/fiscalYearOf.ts";
import type { Period } from "../../formats/sendOut/period.ts";
import { isOpenData, type SendOutFormat } from "../../formats/sendOut/sendOutFormats.ts";
import type { SendOutReport } from "../../state/sendOutPlaces.ts";
import { useActions, useApp } from "../../state/useApp.ts";
import { useToday } from "../../state/useToday.ts";

/** What a person has chosen so far; open data falls back to the workbook where it is not for the public. */
export interface SendOutChoices {
  readonly audience: Audience;
  readonly which: "chosen" | "listed" | "all";
  readonly format: SendOutFormat;
  /** This 年度 unless somebody changes it. */
  readonly period: Period;
}

/** The places that can be sent out without the others. */
export interface SomePlaces {
  /** Those that the list shows; `null` = it shows all. */
  readonly listedIds: readonly string[] | null;
  /** Those that are ticked in the list; `null` = none is. */
  readonly chosenIds: readonly string[] | null;
}

/** The choices, what they would give, and writing it. Of ticked places only when somebody asks for it. */
export function useSendOut({ listedIds, chosenIds }: SomePlaces) {
  const { sendOutPlaces } = useActions();
  const places = useApp((state) => state.document.places);
  const year = fiscalYearOf(useToday());
  const [asked, setAsked] = useState<SendOutChoices>({
    audience: "public",
    which: "listed",
    format: "workbook",
    period: { from: `${year}-04-01`, to: `${year + 1}-03-31` },
  });
  const [report, setReport] = useState<SendOutReport | null>(null);
  const [isWriting, setIsWriting] = useState(false);
  const { audience, period } = asked;
  const format = audience !== "public" && isOpenData(asked.format) ? "workbook" : asked.format;
  const idsOf = { chosen: chosenIds, listed: listedIds, all: null };
  const which = idsOf[asked.which] === null ? (listedIds === null ? "all" : "listed") : asked.which;
  const placeIds = idsOf[which];
  const sent = useMemo(
    () => placesForAudience(places.values(), audience, placeIds && new Set(placeIds)),
    [places, audience, placeIds],
  );
  const hasPeriod = format === "calendar" || format === "events";
  const isPeriodWrong = hasPeriod && !(period.from !== "" && period.from <= period.to);

  const write = async () => {
    setIsWriting(true);
    setReport(await sendOutPlaces({ audience, placeIds, format, period }));
    setIsWriting(false);
  };
  return {
    choices: { ...asked, format, which },
    choose: (change: Partial<SendOutChoices>) => setAsked({ ...asked, ...change }),
    sent,
    hasPeriod,
    isPeriodWrong,
    isReady: !isWriting && !isPeriodWrong && sent.places.length > 0,
    isWriting,
    report,
    write,
  };
}
