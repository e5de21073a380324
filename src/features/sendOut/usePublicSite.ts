import { useMemo, useState } from "react";
import { placesForAudience } from "../../domain/places/placesForAudience.ts";
import type { PublicSiteReport } from "../../state/publicSiteActions.ts";
import { useActions, useApp } from "../../state/useApp.ts";

/** The address that was written, what the site would hold, and writing it. */
export function usePublicSite() {
  const { exportPublicSite } = useActions();
  const places = useApp((state) => state.document.places);
  const [url, setUrl] = useState("");
  const [isWriting, setIsWriting] = useState(false);
  const [written, setWritten] = useState<WrittenSite | null>(null);
  const sent = useMemo(() => placesForAudience(places.values(), "public", null), [places]);
  const asked = url.trim();
  const isUrlWrong = asked !== "" && !isSiteUrl(asked);

  const write = async () => {
    const siteUrl = asked === "" ? null : asked.endsWith("/") ? asked : `${asked}/`;
    const appUrl = new URL("./", document.baseURI).href;
    setIsWriting(true);
    const report = await exportPublicSite({ siteUrl, appUrl });
    setWritten(report && { report, siteUrl });
    setIsWriting(false);
  };
  return {
    url,
    setUrl,
    isUrlWrong,
    sent,
    isReady: !isWriting && !isUrlWrong && sent.places.length > 0,
    isWriting,
    written,
    write,
  };
}

/** A site as it was written, for the address that was given then. */
export interface WrittenSite {
  readonly report: PublicSiteReport;
  readonly siteUrl: string | null;
}

function isSiteUrl(text: string): boolean {
  return /^https?:\/\/[^\s?#]+$/.test(text) && URL.canParse(text);
}
