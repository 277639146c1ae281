"use client";

import { useState } from "react";
import { Button } from "#components/fields/button.tsx";
import { SaidLine } from "#components/frame/said-line.tsx";
import { caseId } from "#components/store/case-id.ts";
import { calendarWords } from "#content/da/calendar.ts";
import { planCalendar } from "#lib/export/plan-calendar.ts";
import type { Plan } from "#lib/plan/plan.ts";
import { saveFile } from "./save-file.ts";

/**
 * Saves the plan's days as a calendar file; nothing where the plan has no day to come. What writes the file comes
 * when it is asked for.
 *
 * @example <CalendarButton plan={plan} />
 */
export function CalendarButton({ plan }: { readonly plan: Plan }) {
  const [said, setSaid] = useState("");
  const entries = planCalendar(plan);
  if (entries.length === 0) return null;
  const save = async () => {
    try {
      const { calendarFile } = await import("#lib/export/calendar-file.ts");
      const text = calendarFile(entries, { caseId: caseId(), today: plan.today });
      saveFile(new Blob([text], { type: "text/calendar;charset=utf-8" }), calendarWords.fileName);
      setSaid(calendarWords.saved);
    } catch {
      setSaid(calendarWords.failed);
    }
  };
  return (
    <>
      <Button look="quiet" icon="calendar" onClick={() => void save()}>
        {calendarWords.save}
      </Button>
      <SaidLine text={said} />
    </>
  );
}
