import { committedFiles } from "../data/readSampleTown.ts";
import type { FetchBytes } from "../../src/formats/townFolder/townFilesFromUrl.ts";

/** Where `fetchSample` gives out 縁側市. */
export const SAMPLE_URL = "https://engawa.example/towns/engawashi/";

const files = committedFiles();

/** A web server that has the files of 縁側市 and nothing else. */
export const fetchSample: FetchBytes = async (url) => {
  const bytes = url.startsWith(SAMPLE_URL) ? files.get(url.slice(SAMPLE_URL.length)) : undefined;
  return bytes === undefined
    ? new Response(null, { status: 404 })
    : new Response(bytes.slice().buffer);
};
