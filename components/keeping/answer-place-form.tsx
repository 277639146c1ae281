"use client";

import { type FormEvent, useState } from "react";
import { Note } from "#components/blocks/note.tsx";
import { readToday } from "#components/clock/read-today.ts";
import { Button } from "#components/fields/button.tsx";
import { ChoiceField } from "#components/fields/choice-field.tsx";
import { SaidLine } from "#components/frame/said-line.tsx";
import { type AnswerPlace, answerPlaces, type CaseState } from "#components/store/case-state.ts";
import { dropDeviceCase } from "#components/store/case-storage.ts";
import { readCase } from "#components/store/case-store.ts";
import { hasOtherOnDevice, moveCase } from "#components/store/put-case.ts";
import { useCase } from "#components/store/use-case.ts";
import { answerPlaceWords } from "#content/da/answer-place.ts";
import { formWords } from "#content/da/interface.ts";
import { keptDays } from "#lib/answers/kept-case.ts";
import { danishDate } from "#lib/calendar/danish-day.ts";
import { fill } from "#lib/document/fill.ts";

const { hints, places, replace: words } = answerPlaceWords;

/**
 * The choice of where the answers are kept. Nothing is moved before the button is pressed, so that going through the
 * choices with the arrow keys writes nothing on anyone's computer. Another case that is kept there is replaced only when
 * that has been asked.
 *
 * @example <AnswerPlaceForm />
 */
export function AnswerPlaceForm() {
  const { place } = useCase();
  const [said, setSaid] = useState("");
  const [asks, setAsks] = useState(false);
  const [refused, setRefused] = useState(0);
  const end = (text: string) => {
    setAsks(false);
    setSaid(text);
  };
  const move = (to: AnswerPlace) => {
    moveCase(to);
    end(outcome(readCase()));
  };
  const choose = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const chosen = new FormData(event.currentTarget).get("place");
    const to = answerPlaces.find((candidate) => candidate === chosen) ?? "tab";
    end("");
    if (to === "device" && place !== to && hasOtherOnDevice(readCase().form, readToday())) setAsks(true);
    else move(to);
  };
  const replace = () => {
    // Taken away first: the tab it is open in lets go of the place, instead of showing this case as its own.
    dropDeviceCase();
    move("device");
  };
  const refuse = () => {
    setRefused(refused + 1);
    end(words.kept);
  };
  return (
    <form className="form" autoComplete="off" onSubmit={choose}>
      <ChoiceField
        // The tiles follow the place when it is changed elsewhere, or not changed after all.
        key={`${place} ${refused}`}
        id="sted"
        legend={answerPlaceWords.legend}
        level="h2"
        errorPrefix={formWords.errorPrefix}
        options={answerPlaces.map((value) => ({
          value,
          label: places[value],
          hint: fill(hints[value], { days: keptDays }),
          chosen: value === place,
        }))}
        input={{ name: "place" }}
      />
      <div className="actions">
        <Button type="submit" look="quiet">
          {answerPlaceWords.use}
        </Button>
      </div>
      <div role="status" className={asks ? undefined : "vh"}>
        {asks && (
          <Note tone="warn" title={words.title}>
            <p>{words.text}</p>
            <div className="actions">
              <Button look="quiet" onClick={replace}>
                {words.confirm}
              </Button>
              <Button onClick={refuse}>{words.keep}</Button>
            </div>
          </Note>
        )}
      </div>
      <SaidLine text={said} />
    </form>
  );
}

/** Where the answers are now. @example placeText("now", readCase()) // "Lige nu ligger svarene i denne fane." */
export function placeText(
  said: "now" | "done",
  { place, keptUntil, isUnkept }: Pick<CaseState, "place" | "keptUntil" | "isUnkept">,
): string {
  const kept: AnswerPlace = place === "device" && keptUntil === null ? "tab" : place;
  return fill(
    answerPlaceWords[said][isUnkept ? "memory" : kept],
    keptUntil === null ? {} : { day: danishDate(keptUntil) },
  );
}

function outcome(state: CaseState): string {
  return state.fault === null ? placeText("done", state) : answerPlaceWords.notDone;
}
