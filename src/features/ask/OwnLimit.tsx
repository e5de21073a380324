import { useState } from "react";
import type { Limit } from "../../domain/coverage/question.ts";
import { ASK_WORDS } from "../../text/askWords.ts";
import { readNumber } from "../../text/readNumber.ts";
import { Button } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";
import { Segments } from "../../ui/Segments.tsx";
import menu from "./menu.module.css";

const LARGEST = { metres: 20_000, minutes: 240 } as const;

/** A limit of one's own, in metres or minutes. */
export function OwnLimit({
  limit,
  onUse,
}: {
  readonly limit: Limit;
  readonly onUse: (limit: Limit) => void;
}) {
  const [text, setText] = useState(String(limit.value));
  const [unit, setUnit] = useState<Limit["unit"]>(limit.unit);
  const [error, setError] = useState<string | null>(null);
  return (
    <form
      className={menu.own}
      onSubmit={(event) => {
        event.preventDefault();
        const value = readNumber(text);
        if (value === null || value < 1 || value > LARGEST[unit]) {
          setError(unit === "metres" ? ASK_WORDS.ownMetresError : ASK_WORDS.ownMinutesError);
        } else {
          onUse({ unit, value });
        }
      }}
    >
      <div className={menu.row}>
        <Field
          label={ASK_WORDS.ownLimit}
          inputMode="decimal"
          autoComplete="off"
          value={text}
          error={error}
          onChange={(event) => setText(event.target.value)}
        />
        <Segments
          label={ASK_WORDS.ownUnit}
          options={[
            { value: "metres", text: ASK_WORDS.metres },
            { value: "minutes", text: ASK_WORDS.minutes },
          ]}
          value={unit}
          onChange={setUnit}
        />
        <Button type="submit">{ASK_WORDS.takeOwn}</Button>
      </div>
    </form>
  );
}
