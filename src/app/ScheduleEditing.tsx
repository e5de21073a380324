import { lazy, Suspense, type ComponentProps, type ReactNode } from "react";
import { ScheduleSlot } from "../features/places/ScheduleSlot.ts";
import type { ScheduleEditor } from "../features/schedules/ScheduleEditor.tsx";
import { WRITE_WORDS } from "../text/writeWords.ts";

/** Gives every form of a place below it the editor for its days. */
export function ScheduleEditing({ children }: { readonly children: ReactNode }) {
  return <ScheduleSlot value={scheduleEditor}>{children}</ScheduleSlot>;
}

const LoadedEditor = lazy(async () => ({
  default: (await import("../features/schedules/ScheduleEditor.tsx")).ScheduleEditor,
}));

function scheduleEditor(editing: ComponentProps<typeof ScheduleEditor>): ReactNode {
  return (
    <Suspense fallback={<p>{WRITE_WORDS.opening}</p>}>
      <LoadedEditor {...editing} />
    </Suspense>
  );
}
