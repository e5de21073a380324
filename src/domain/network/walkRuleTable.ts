import type { EDGE_FLAGS, StreetClass } from "./walkNetwork.ts";

type Flag = keyof typeof EDGE_FLAGS;

/** What a tag with this key and one of these values says; `source` is the page of the OpenStreetMap wiki. */
export interface TagRow {
  readonly key: string;
  readonly values: readonly string[];
  readonly source: string;
}

/** A way with this tag can be a street; `open` = people may walk it when no other tag speaks. */
export interface StreetRow extends TagRow {
  readonly streetClass: StreetClass;
  readonly open: boolean;
}

/** Defaults for Japan, where they differ from the world's: a trunk road is walked, its slip roads are not. */
export const STREET_ROWS: readonly StreetRow[] = [
  street("majorRoad", "OSM tags for routing/Access restrictions (Japan)", ["trunk"]),
  street("majorRoad", "Tag:highway=primary", ["primary", "primary_link"]),
  street("mainStreet", "Tag:highway=secondary", ["secondary", "secondary_link"]),
  street("mainStreet", "Tag:highway=tertiary", ["tertiary", "tertiary_link"]),
  street("street", "Tag:highway=residential", ["residential", "unclassified", "road"]),
  street("street", "Tag:highway=living_street", ["living_street"]),
  street("serviceWay", "Tag:highway=service", ["service"]),
  street("track", "Tag:highway=track", ["track"]),
  street("track", "Tag:highway=bridleway", ["bridleway"]),
  street("pedestrianStreet", "Tag:highway=pedestrian", ["pedestrian"]),
  street("footpath", "Tag:highway=footway", ["footway"]),
  street("footpath", "Tag:highway=path", ["path"]),
  street("footpath", "Tag:highway=cycleway", ["cycleway"]),
  street("footpath", "Tag:highway=corridor", ["corridor"]),
  street("footpath", "Tag:highway=elevator", ["elevator"]),
  street("steps", "Tag:highway=steps", ["steps"]),
  street("platform", "Tag:highway=platform", ["platform"]),
  closedStreet("OSM tags for routing/Access restrictions (Japan)", ["motorway", "motorway_link"]),
  closedStreet("OSM tags for routing/Access restrictions (Japan)", ["trunk_link"]),
  closedStreet("Tag:highway=busway", ["busway", "bus_guideway"]),
  {
    key: "railway",
    values: ["platform"],
    streetClass: "platform",
    open: true,
    source: "Tag:railway=platform",
  },
  {
    key: "public_transport",
    values: ["platform"],
    streetClass: "platform",
    open: true,
    source: "Tag:public_transport=platform",
  },
  {
    key: "man_made",
    values: ["pier"],
    streetClass: "footpath",
    open: true,
    source: "Tag:man_made=pier",
  },
];

/** A narrower class than the one of `STREET_ROWS`. */
export const REFINING_ROWS: readonly (TagRow & { readonly streetClass: StreetClass })[] = [
  { key: "service", values: ["alley"], streetClass: "lane", source: "Tag:service=alley" },
];

/** What `foot=*`, and where it is silent `access=*`, says to a person on foot. Other values say nothing. */
export const ACCESS_ROWS: readonly (Omit<TagRow, "key"> & {
  readonly access: "open" | "permissive" | "closed";
})[] = [
  { values: ["yes", "designated", "official", "public"], access: "open", source: "Key:foot" },
  { values: ["destination", "discouraged"], access: "open", source: "Tag:foot=destination" },
  { values: ["permissive", "customers"], access: "permissive", source: "Tag:access=permissive" },
  { values: ["no"], access: "closed", source: "Tag:access=no" },
  { values: ["private", "permit", "residents"], access: "closed", source: "Tag:access=private" },
  { values: ["use_sidepath"], access: "closed", source: "Tag:foot=use_sidepath" },
  {
    values: ["agricultural", "forestry", "delivery", "military", "emergency"],
    access: "closed",
    source: "Key:access",
  },
];

/** Closes a way that `foot=*` does not open again. */
export const CLOSING_ROWS: readonly TagRow[] = [
  { key: "motorroad", values: ["yes"], source: "Key:motorroad" },
  { key: "abandoned", values: ["yes"], source: "Lifecycle prefix" },
  { key: "demolished", values: ["yes"], source: "Lifecycle prefix" },
  { key: "razed", values: ["yes"], source: "Lifecycle prefix" },
  {
    key: "sac_scale",
    values: ["alpine_hiking", "demanding_alpine_hiking", "difficult_alpine_hiking"],
    source: "Key:sac_scale",
  },
];

/** Opens a way that is closed by the default of its class. */
export const OPENING_ROWS: readonly TagRow[] = [
  { key: "sidewalk", values: ["both", "left", "right", "yes"], source: "Key:sidewalk" },
];

/** `but` = every value except these. */
export interface FlagRow extends TagRow {
  readonly flags: readonly Flag[];
  readonly but?: true;
}

const LOOSE = ["gravel", "fine_gravel", "compacted", "pebblestone", "woodchips", "sand", "mud"];
const NATURAL = ["dirt", "earth", "ground", "grass", "rock", "bare_rock", "stepping_stones"];

export const FLAG_ROWS: readonly FlagRow[] = [
  { key: "bridge", values: ["no"], but: true, flags: ["bridge"], source: "Key:bridge" },
  { key: "tunnel", values: ["no"], but: true, flags: ["tunnel"], source: "Key:tunnel" },
  {
    key: "highway",
    values: ["steps"],
    flags: ["steps", "noWheelchair"],
    source: "Tag:highway=steps",
  },
  { key: "surface", values: ["unpaved"], flags: ["unpaved"], source: "Key:surface" },
  { key: "surface", values: LOOSE, flags: ["unpaved"], source: "Key:surface" },
  { key: "surface", values: NATURAL, flags: ["unpaved"], source: "Key:surface" },
  {
    key: "surface",
    values: ["sand", "mud", "stepping_stones"],
    flags: ["noWheelchair"],
    source: "Key:surface",
  },
  {
    key: "tracktype",
    values: ["grade2", "grade3", "grade4", "grade5"],
    flags: ["unpaved"],
    source: "Key:tracktype",
  },
  {
    key: "smoothness",
    values: ["very_bad", "horrible", "very_horrible", "impassable"],
    flags: ["noWheelchair"],
    source: "Key:smoothness",
  },
  {
    key: "wheelchair",
    values: ["no", "bad"],
    flags: ["noWheelchair"],
    source: "Key:wheelchair",
  },
  { key: "kerb", values: ["raised"], flags: ["noWheelchair"], source: "Key:kerb" },
  {
    key: "sac_scale",
    values: ["mountain_hiking", "demanding_mountain_hiking"],
    flags: ["noWheelchair"],
    source: "Key:sac_scale",
  },
  { key: "footway", values: ["crossing"], flags: ["crossing"], source: "Tag:footway=crossing" },
  { key: "path", values: ["crossing"], flags: ["crossing"], source: "Tag:path=crossing" },
  { key: "cycleway", values: ["crossing"], flags: ["crossing"], source: "Tag:cycleway=crossing" },
  { key: "footway", values: ["sidewalk"], flags: ["sidewalk"], source: "Tag:footway=sidewalk" },
  { key: "path", values: ["sidewalk"], flags: ["sidewalk"], source: "Tag:path=sidewalk" },
  {
    key: "sidewalk",
    values: ["both", "left", "right", "yes"],
    flags: ["sidewalk"],
    source: "Key:sidewalk",
  },
  { key: "sidewalk:both", values: ["yes"], flags: ["sidewalk"], source: "Key:sidewalk:both" },
  { key: "sidewalk:left", values: ["yes"], flags: ["sidewalk"], source: "Key:sidewalk:left" },
  { key: "sidewalk:right", values: ["yes"], flags: ["sidewalk"], source: "Key:sidewalk:right" },
  { key: "indoor", values: ["no"], but: true, flags: ["indoor"], source: "Key:indoor" },
  { key: "highway", values: ["corridor"], flags: ["indoor"], source: "Tag:highway=corridor" },
];

/** Take `noWheelchair` away again: someone looked. */
export const WHEELCHAIR_ROWS: readonly TagRow[] = [
  { key: "wheelchair", values: ["yes", "designated"], source: "Key:wheelchair" },
  { key: "ramp:wheelchair", values: ["yes"], source: "Key:ramp:wheelchair" },
];

/**
 * One-way for people on foot; the first row that matches decides.
 * Plain `oneway=*` is for vehicles, on footways too (Key:oneway#Pedestrians).
 */
export const DIRECTION_ROWS: readonly (TagRow & {
  readonly direction: "both" | "forward" | "backward";
})[] = [
  { key: "oneway:foot", values: ["no"], direction: "both", source: "Key:oneway:foot" },
  { key: "oneway:foot", values: ["yes", "1"], direction: "forward", source: "Key:oneway:foot" },
  { key: "oneway:foot", values: ["-1"], direction: "backward", source: "Key:oneway:foot" },
  { key: "foot:backward", values: ["no"], direction: "forward", source: "Key:foot:backward" },
  { key: "foot:forward", values: ["no"], direction: "backward", source: "Key:foot:forward" },
  { key: "conveying", values: ["forward"], direction: "forward", source: "Key:conveying" },
  { key: "conveying", values: ["backward"], direction: "backward", source: "Key:conveying" },
];

/** Barriers on a node of a way: may a person go on, and what of it. Other kinds are passed with the flag. */
export const BARRIER_ROWS: readonly (TagRow & {
  readonly passes: boolean;
  readonly flags: readonly Flag[];
})[] = [
  barrier(false, [], "Tag:barrier=wall", ["wall", "city_wall", "retaining_wall"]),
  barrier(false, [], "Tag:barrier=fence", ["fence", "guard_rail", "jersey_barrier"]),
  barrier(false, [], "Tag:barrier=hedge", ["hedge"]),
  barrier(false, [], "Tag:barrier=ditch", ["ditch"]),
  barrier(true, [], "Tag:barrier=entrance", ["entrance", "height_restrictor", "no"]),
  barrier(true, [], "Tag:barrier=kerb", ["kerb"]),
  barrier(true, ["barrier"], "Tag:barrier=gate", ["gate", "swing_gate", "sliding_gate"]),
  barrier(true, ["barrier"], "Tag:barrier=lift_gate", ["lift_gate"]),
  barrier(true, ["barrier"], "Tag:barrier=bollard", ["bollard", "block", "planter", "chain"]),
  barrier(true, ["barrier"], "Tag:barrier=cycle_barrier", ["cycle_barrier"]),
  barrier(true, ["barrier", "noWheelchair"], "Tag:barrier=stile", ["stile", "kissing_gate"]),
  barrier(true, ["barrier", "noWheelchair"], "Tag:barrier=turnstile", [
    "turnstile",
    "full-height_turnstile",
  ]),
  barrier(true, ["barrier", "noWheelchair"], "Tag:barrier=log", ["log", "step", "debris"]),
];

function street(streetClass: StreetClass, source: string, values: string[]): StreetRow {
  return { key: "highway", values, streetClass, open: true, source };
}

function closedStreet(source: string, values: string[]): StreetRow {
  return { key: "highway", values, streetClass: "majorRoad", open: false, source };
}

function barrier(passes: boolean, flags: Flag[], source: string, values: string[]) {
  return { key: "barrier", values, passes, flags, source };
}
