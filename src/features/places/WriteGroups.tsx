import type { ReactNode } from "react";
import type { PlaceField } from "../../domain/places/place.ts";
import { filledText } from "../../text/filledText.ts";
import { WRITE_WORDS } from "../../text/writeWords.ts";
import { Fold } from "../../ui/Fold.tsx";
import { useWriting } from "./useWriting.ts";
import { WriteAccessibility } from "./WriteAccessibility.tsx";
import { WriteAudience } from "./WriteAudience.tsx";
import { WriteBelonging } from "./WriteBelonging.tsx";
import { WriteConsultation } from "./WriteConsultation.tsx";
import { WriteDetails } from "./WriteDetails.tsx";
import { WriteExtra } from "./WriteExtra.tsx";
import { WriteFigures } from "./WriteFigures.tsx";
import { WritePast } from "./WritePast.tsx";
import { WriteVerified } from "./WriteVerified.tsx";
import { WrittenText } from "./WrittenText.tsx";

const { groups: GROUPS } = WRITE_WORDS;

/** All else that can be known of a place, folded into named groups that say how much of them is filled in. */
export function WriteGroups() {
  return (
    <div>
      <Group
        name={GROUPS.details}
        fields={[
          "formalName",
          "kindDetail",
          "style",
          "venue",
          "nearby",
          "fee",
          "audienceGroups",
          "joining",
          "activities",
          "capacity",
          "ride",
          "announcedBy",
          "note",
        ]}
      >
        <WriteDetails />
      </Group>
      <Group name={GROUPS.accessibility} fields={["easeOfEntry", "accessibility"]}>
        <WriteAccessibility />
      </Group>
      <Group
        name={GROUPS.operation}
        fields={[
          "operator",
          "operatorType",
          "funding",
          "supporters",
          "representative",
          "representativePhone",
          "disasterRole",
        ]}
      >
        <WrittenText field="operator" />
        <WrittenText field="operatorType" />
        <WrittenText field="funding" />
        <WrittenText field="supporters" isLong />
        <WrittenText field="representative" />
        <WrittenText field="representativePhone" type="tel" />
        <WrittenText field="disasterRole" />
      </Group>
      <Group name={GROUPS.consultation} fields={["consultation", "consultationText", "backup"]}>
        <WriteConsultation />
      </Group>
      <Group name={GROUPS.belonging} fields={["parentId", "catchmentZones"]}>
        <WriteBelonging />
      </Group>
      <Group name={GROUPS.past} fields={["pastStatuses", "successorId"]}>
        <WritePast />
      </Group>
      <Group name={GROUPS.figures} fields={["figures"]}>
        <WriteFigures />
      </Group>
      <Group name={GROUPS.audience} fields={["privateHome", "consent", "audiences"]}>
        <WriteAudience />
      </Group>
      <Group
        name={GROUPS.verified}
        fields={["verifiedOn", "verifiedBy", "visits", "source", "sourceId", "internalNote"]}
      >
        <WriteVerified />
      </Group>
      <Group name={GROUPS.extra} fields={["extra"]}>
        <WriteExtra />
      </Group>
    </div>
  );
}

/** Folded away, unless something in it must be put right. */
function Group({
  name,
  fields,
  children,
}: {
  readonly name: string;
  readonly fields: readonly PlaceField[];
  readonly children: ReactNode;
}) {
  const { before, faults } = useWriting();
  const filled = fields.filter((field) => isFilled(before?.[field])).length;
  return (
    <Fold
      title={filledText(name, filled)}
      mustOpen={faults.some(({ field }) => fields.includes(field))}
    >
      {children}
    </Fold>
  );
}

function isFilled(value: unknown): boolean {
  if (value === undefined || value === null || value === "" || value === false) return false;
  return typeof value !== "object" || Object.keys(value).length > 0;
}
