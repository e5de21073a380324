import { type AccessibilityItem, type Place, type YearFigures } from "../../domain/places/place.ts";
import { STYLE_NAMES } from "../../text/styleNames.ts";
import { readCount } from "../table/readCount.ts";
import { accessibilityItemOf } from "./accessibilityItemOf.ts";
import { cleanedCell, isBlankWord, isDash } from "./cleanedCell.ts";
import { countOfCell } from "./countOfCell.ts";
import { dayOfCell } from "./dayOfCell.ts";
import {
  keepAsText,
  keepCells,
  rawTextOf,
  type RowReading,
  sayNotUnderstood,
  textOf,
} from "./rowReading.ts";
import { yesOrNo } from "./yesOrNo.ts";

type Facts = Pick<
  Place,
  | "style"
  | "privateHome"
  | "accessibility"
  | "easeOfEntry"
  | "fee"
  | "audienceGroups"
  | "activities"
  | "capacity"
  | "consultation"
  | "consultationText"
  | "figures"
  | "verifiedOn"
>;

/**
 * The fields of a row that are more than their words: 有/無, numbers, days, lists and figures of years. A cell
 * that its field cannot take stays among the kept columns, and is said. 定員 0 is a blank, 参加費 なし is none.
 */
export function factsOfRow(reading: RowReading): Facts {
  const facts: Facts = {
    style: styleOf(reading),
    privateHome: privateHomeOf(reading),
    ...accessibilityOf(reading),
    fee: feeOf(reading),
    audienceGroups: listOf(textOf(reading, "audienceGroups")),
    activities: listOf(textOf(reading, "activities")),
    capacity: capacityOf(reading),
    ...consultationOf(reading),
    figures: figuresOf(reading),
    verifiedOn: verifiedOnOf(reading),
  };
  return withValues(facts);
}

function styleOf(reading: RowReading): Place["style"] {
  const text = textOf(reading, "style");
  if (text === "") return undefined;
  const found = STYLES.find(([, name]) => text.includes(name.replace("型", "")));
  if (found === undefined || found[1] !== text) keepCells(reading, "style");
  return found?.[0];
}

const STYLES = (["permanent", "regular", "touring", "visiting"] as const).map(
  (style) => [style, STYLE_NAMES[style]] as const,
);

function privateHomeOf(reading: RowReading): boolean | undefined {
  const text = rawTextOf(reading, "privateHome");
  const answer = yesOrNo(text);
  if (answer === null) keepAsText(reading, "privateHome", text);
  return answer === true ? true : undefined;
}

function accessibilityOf(reading: RowReading): Pick<Place, "accessibility" | "easeOfEntry"> {
  const items: Partial<Record<AccessibilityItem, boolean>> = {};
  for (const { column, item } of reading.plan.accessibility) {
    const cell = cleanedCell(reading.row.cells[column] ?? "");
    const answer = yesOrNo(cell);
    if (answer === true || answer === false) items[item] = answer || items[item] === true;
    else if (answer === null) {
      reading.kept.add(column);
      if (/^(有|あり|\d+\s?台)/.test(cell.normalize("NFKC"))) items[item] = true;
      else sayNotUnderstood(reading, column, cell);
    }
  }
  const text = textOf(reading, "accessibilityText");
  for (const part of listOf(text, /[;；、,\n]/) ?? []) {
    const item = accessibilityItemOf(part);
    if (item !== null) items[item] = true;
  }
  const ease = textOf(reading, "easeOfEntry");
  if (ease !== "" && text !== "") keepCells(reading, "accessibilityText");
  return {
    accessibility: Object.keys(items).length > 0 ? items : undefined,
    easeOfEntry: ease || text || undefined,
  };
}

function feeOf(reading: RowReading): string | undefined {
  const text = textOf(reading, "fee", "\n") || rawTextOf(reading, "fee");
  return isDash(text) ? undefined : text;
}

function capacityOf(reading: RowReading): number | undefined {
  const text = textOf(reading, "capacity");
  if (text === "") return undefined;
  const count = countOfCell(text);
  if (count === null) keepAsText(reading, "capacity", text);
  return count === null || count === 0 ? undefined : count;
}

/** 「有」 alone, or words about when and with whom. */
function consultationOf(reading: RowReading): Pick<Place, "consultation" | "consultationText"> {
  const raw = rawTextOf(reading, "consultation");
  const answer = yesOrNo(raw);
  const words = textOf(reading, "consultationText");
  if (answer === true || answer === false) {
    return { consultation: answer, consultationText: words || undefined };
  }
  const said = [answer === null ? raw : "", words].filter((part) => part !== "").join("\n");
  return { consultation: said === "" ? undefined : true, consultationText: said || undefined };
}

function figuresOf(reading: RowReading): readonly YearFigures[] | undefined {
  const years = new Map<number, YearFigures>();
  for (const { column, fiscalYear, figure } of reading.plan.figures) {
    const cell = reading.row.cells[column] ?? "";
    const count = readCount(cell.normalize("NFKC").replace(/[回件名]$/, ""));
    if (count.kind === "count") {
      years.set(fiscalYear, {
        ...(years.get(fiscalYear) ?? { fiscalYear }),
        [figure]: count.value,
      });
    } else if (count.kind !== "blank" && !isBlankWord(cleanedCell(cell))) {
      reading.kept.add(column);
      sayNotUnderstood(reading, column, cell);
    }
  }
  if (years.size === 0) return undefined;
  return [...years.values()].sort((a, b) => a.fiscalYear - b.fiscalYear);
}

function verifiedOnOf(reading: RowReading): string | undefined {
  const text = textOf(reading, "verifiedOn");
  const day = text === "" ? null : dayOfCell(text);
  if (text !== "" && day === null) keepAsText(reading, "verifiedOn", text);
  return day ?? undefined;
}

/** Parts between `;` and line breaks; between 「、」 where all parts are short words. */
function listOf(text: string, between = /[;；\n]/): readonly string[] | undefined {
  const parts = text.split(between).flatMap((part) => {
    const smaller = part.split(/[、,，]/).map((word) => word.trim());
    return smaller.every((word) => /^[^（(）)。]{1,12}$/.test(word)) ? smaller : [part.trim()];
  });
  const filled = [...new Set(parts.filter((part) => part !== ""))];
  return filled.length > 0 ? filled : undefined;
}

/** Without the fields that have no value: a draft only has what its row says. */
function withValues(facts: Facts): Facts {
  return Object.fromEntries(
    Object.entries<Facts[keyof Facts]>(facts).filter(([, value]) => value !== undefined),
  );
}
