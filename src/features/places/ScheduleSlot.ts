import { createContext, type ReactNode } from "react";
import type { Schedule } from "../../domain/schedules/schedule.ts";

/** Draws what edits the days of a place; the app gives it, since it is a feature of its own. */
export const ScheduleSlot = createContext<
  | ((editing: {
      readonly value: Schedule | null;
      /** Whether a person has said that it is right. */
      readonly isConfirmed: boolean;
      readonly text: string;
      readonly today: string;
      readonly onChange: (schedule: Schedule) => void;
    }) => ReactNode)
  | null
>(null);
