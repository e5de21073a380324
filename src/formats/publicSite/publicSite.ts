import { isForResidents } from "../../domain/find/isForResidents.ts";
import { type PlacesOfZone, placesOfZones } from "../../domain/find/placesOfZones.ts";
import type { PublicPlace } from "../../domain/places/placeForAudience.ts";
import type { Checked, Problem } from "../../domain/problem.ts";
import type { ZoneSet } from "../../domain/zones/zoneSet.ts";
import { creditsPage } from "./creditsPage.ts";
import { dataPage } from "./dataPage.ts";
import { filesScript } from "./filesScript.ts";
import { openDataFiles } from "./openDataFiles.ts";
import { placePage, type ZoneLink } from "./placePage.ts";
import { placeMap } from "./placeMap.ts";
import { type PlainPage, plainPage } from "./plainPage.ts";
import { PLAIN_STYLE } from "./plainStyle.ts";
import type { PublicTown } from "./publicTown.ts";
import { shellPage } from "./shellPage.ts";
import { SHELL_PAGE } from "./shellPaths.ts";
import type { SiteFacts } from "./siteFacts.ts";
import { siteMap } from "./siteMap.ts";
import { siteNotes } from "./siteNotes.ts";
import { talkPage } from "./talkPage.ts";
import { webManifest } from "./webManifest.ts";
import { zonePage, zonePath } from "./zonePage.ts";
import { zonesPage } from "./zonesPage.ts";

/** What a site for the public is made of. */
export interface PublicSiteInput {
  readonly town: PublicTown;
  /** The built page of さがす and all that it names, by path; the page is `SHELL_PAGE`. */
  readonly shell: ReadonlyMap<string, Uint8Array>;
  /** Where the site will stand; `null` = not known. */
  readonly siteUrl: string | null;
  /** `YYYY-MM-DD`. */
  readonly madeOn: string;
}

/**
 * All files of a site for the public, by path: the app, the town, a page without script for every place and zone,
 * open data, and what search engines, phones and web servers ask for. Places come in as `PublicPlace` alone. The
 * same input gives the same files. `null` where the shell is none.
 */
export async function publicSite(
  input: PublicSiteInput,
): Promise<Checked<ReadonlyMap<string, Uint8Array>>> {
  const { town, shell, madeOn } = input;
  const facts: SiteFacts = { manifest: town.manifest, siteUrl: withSlash(input.siteUrl), madeOn };
  const page = shell.get(SHELL_PAGE);
  const index = page && shellPage(new TextDecoder().decode(page), facts);
  if (!index) return { value: null, problems: [{ code: "shellMissing", severity: "error" }] };
  const openData = await openDataFiles(town.places, facts);
  const pages = [
    ...pagesOf(town, facts),
    dataPage(openData, facts),
    creditsPage(facts, shell.has("LICENSES.txt")),
  ];
  const files = new Map<string, Uint8Array>([
    ["index.html", utf8(index)],
    ...[...shell].filter(([path]) => path !== SHELL_PAGE),
    ...Array.from(town.files, ([name, bytes]): [string, Uint8Array] => [`town/${name}`, bytes]),
    ...pages.map((each): [string, Uint8Array] => [each.path, plainPage(each, facts)]),
    ...openData.map(({ path, bytes }): [string, Uint8Array] => [path, bytes]),
    ["plain.css", utf8(PLAIN_STYLE)],
    ["manifest.webmanifest", webManifest(facts)],
    ["sitemap.xml", siteMap(["index.html", ...pages.map(({ path }) => path)], facts)],
    ["robots.txt", utf8(robots(facts))],
    ...siteNotes(facts, pageZoneSet(town)?.zones ?? []),
  ]);
  const inShell = (path: string) =>
    shell.has(path) || path === "index.html" || path === "manifest.webmanifest";
  files.set("files.js", filesScript(files, inShell));
  return {
    value: files,
    problems: [...urlProblems(facts), ...openData.flatMap((each) => each.problems)],
  };
}

function withSlash(url: string | null): string | null {
  return url === null || url.endsWith("/") ? url : `${url}/`;
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** The zones that have pages: 小学校区, or whatever set the town has. */
function pageZoneSet({ zoneSets }: Pick<PublicTown, "zoneSets">): ZoneSet | null {
  return zoneSets.find(({ kind }) => kind === "elementarySchoolDistrict") ?? zoneSets[0] ?? null;
}

/** The pages of zones and places. */
function pagesOf(town: PublicTown, facts: SiteFacts): PlainPage[] {
  const { madeOn } = facts;
  const zoneSet = pageZoneSet(town);
  const gatherings = town.places.filter(isForResidents);
  const zones = zoneSet === null ? [] : placesOfZones(gatherings, zoneSet);
  const links = zoneSet === null ? new Map<string, ZoneLink>() : zoneLinks(zoneSet, zones);
  return [
    zonesPage(zoneSet === null ? null : { zoneSet, places: zones }, gatherings, facts),
    talkPage(gatherings, madeOn),
    ...(zoneSet === null ? [] : zones.map((each) => zonePage(each, zoneSet, madeOn))),
    ...gatherings.map((place) =>
      placePage(place, { zone: links.get(place.id) ?? null, map: placeMap(place, town), madeOn }),
    ),
  ];
}

function zoneLinks(zoneSet: ZoneSet, zones: readonly PlacesOfZone[]): Map<string, ZoneLink> {
  const linkTo = ({ zone }: PlacesOfZone): ZoneLink => {
    return { setName: zoneSet.name, name: zone.name, path: zonePath(zoneSet, zone.id) };
  };
  return new Map(
    zones.flatMap((each) => each.inside.map(({ id }: PublicPlace) => [id, linkTo(each)] as const)),
  );
}

function robots({ siteUrl }: SiteFacts): string {
  return `User-agent: *\nAllow: /\n${siteUrl === null ? "" : `Sitemap: ${siteUrl}sitemap.xml\n`}`;
}

function urlProblems({ siteUrl }: SiteFacts): Problem[] {
  return siteUrl === null ? [{ code: "siteUrlMissing", severity: "note" }] : [];
}
