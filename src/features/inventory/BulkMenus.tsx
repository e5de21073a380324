import { useState, type ReactNode } from "react";
import { AUDIENCES } from "../../domain/places/audience.ts";
import { AUDIENCE_FIELDS } from "../../domain/places/audienceFields.ts";
import type { BulkChange } from "../../domain/places/bulkFields.ts";
import { PLACE_KINDS } from "../../domain/places/placeKind.ts";
import { PLACE_STATES } from "../../domain/places/placeStates.ts";
import { AUDIENCE_NAMES } from "../../text/audienceNames.ts";
import { BULK_WORDS } from "../../text/bulkWords.ts";
import { FIELD_HINTS } from "../../text/fieldHints.ts";
import { FIELD_WORDS } from "../../text/fieldWords.ts";
import { KIND_NAMES } from "../../text/kindNames.ts";
import { STATUS_NAMES } from "../../text/statusNames.ts";
import { Button } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";
import { Segments } from "../../ui/Segments.tsx";
import { SelectField } from "../../ui/SelectField.tsx";
import { WordMenu } from "../../ui/WordMenu.tsx";
import styles from "./inventory.module.css";

interface BulkMenuProps {
  readonly onChange: (change: BulkChange) => void;
}

/** The changes of many places that need to be told what: status, kinds, operator, for whom, who may see. */
export function BulkMenus({ onChange }: BulkMenuProps) {
  return (
    <>
      <StatusMenu onChange={onChange} />
      <KindMenu onChange={onChange} />
      <TextMenu
        word={BULK_WORDS.operator}
        hint={FIELD_HINTS.operator}
        onKeep={(text) => onChange({ change: "operator", text })}
      />
      <TextMenu
        word={BULK_WORDS.audienceGroups}
        hint={FIELD_HINTS.audienceGroups}
        onKeep={(text) => {
          const groups = text.split(/[、,，]/).map((group) => group.trim());
          onChange({ change: "audienceGroups", groups: groups.filter((group) => group !== "") });
        }}
      />
      <AudienceMenu onChange={onChange} />
    </>
  );
}

function StatusMenu({ onChange }: BulkMenuProps) {
  const [state, setState] = useState<(typeof PLACE_STATES)[number]>("open");
  const [from, setFrom] = useState("");
  return (
    <BulkMenu
      word={BULK_WORDS.status}
      onApply={() =>
        onChange({ change: "status", status: from === "" ? { state } : { state, from } })
      }
    >
      <SelectField
        label={FIELD_WORDS.status}
        options={PLACE_STATES.map((value) => ({ value, text: STATUS_NAMES[value] }))}
        value={state}
        onChange={({ target }) =>
          setState(PLACE_STATES.find((each) => each === target.value) ?? "open")
        }
      />
      <Field
        label={BULK_WORDS.statusFrom}
        type="date"
        value={from}
        onChange={(event) => setFrom(event.target.value)}
      />
    </BulkMenu>
  );
}

const KIND_CHANGES = ["addKind", "onlyKind", "dropKind"] as const;
const KIND_CHANGE_NAMES = {
  addKind: BULK_WORDS.addKind,
  onlyKind: BULK_WORDS.firstKind,
  dropKind: BULK_WORDS.dropKind,
};

function KindMenu({ onChange }: BulkMenuProps) {
  const [kind, setKind] = useState<(typeof PLACE_KINDS)[number]>("salon");
  const [change, setChange] = useState<(typeof KIND_CHANGES)[number]>("addKind");
  return (
    <BulkMenu word={BULK_WORDS.kinds} onApply={() => onChange({ change, kind })}>
      <SelectField
        label={FIELD_WORDS.kinds}
        options={PLACE_KINDS.map((value) => ({ value, text: KIND_NAMES[value] }))}
        value={kind}
        onChange={({ target }) =>
          setKind(PLACE_KINDS.find((each) => each === target.value) ?? "salon")
        }
      />
      <Segments
        label={BULK_WORDS.kinds}
        options={KIND_CHANGES.map((value) => ({ value, text: KIND_CHANGE_NAMES[value] }))}
        value={change}
        onChange={setChange}
      />
    </BulkMenu>
  );
}

function TextMenu({
  word,
  hint,
  onKeep,
}: {
  readonly word: string;
  readonly hint: string;
  readonly onKeep: (text: string) => void;
}) {
  const [text, setText] = useState("");
  return (
    <BulkMenu word={word} onApply={() => onKeep(text)}>
      <Field
        label={word}
        hint={hint}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
    </BulkMenu>
  );
}

function AudienceMenu({ onChange }: BulkMenuProps) {
  const [fieldName, setFieldName] = useState<string>("phone");
  const [audience, setAudience] = useState<string>("partners");
  const field = AUDIENCE_FIELDS.find((each) => each === fieldName) ?? "phone";
  return (
    <BulkMenu
      word={BULK_WORDS.audience}
      onApply={() =>
        onChange({
          change: "audience",
          field,
          audience: AUDIENCES.find((each) => each === audience) ?? null,
        })
      }
    >
      <SelectField
        label={BULK_WORDS.field}
        options={AUDIENCE_FIELDS.map((value) => ({ value, text: FIELD_WORDS[value] }))}
        value={field}
        onChange={(event) => setFieldName(event.target.value)}
      />
      <Segments
        label={BULK_WORDS.audience}
        small
        options={[
          ...AUDIENCES.map((value) => ({ value, text: AUDIENCE_NAMES[value] })),
          { value: "usual", text: BULK_WORDS.toUsual },
        ]}
        value={audience}
        onChange={setAudience}
      />
    </BulkMenu>
  );
}

/** A menu with fields and a button that makes the change and closes it. */
function BulkMenu({
  word,
  onApply,
  children,
}: {
  readonly word: string;
  readonly onApply: () => void;
  readonly children: ReactNode;
}) {
  return (
    <WordMenu word={word} label="">
      {(close) => (
        <form
          className={styles.bulkForm}
          onSubmit={(event) => {
            event.preventDefault();
            onApply();
            close();
          }}
        >
          {children}
          <Button type="submit" look="filled">
            {BULK_WORDS.apply}
          </Button>
        </form>
      )}
    </WordMenu>
  );
}
