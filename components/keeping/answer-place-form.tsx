"use client";

import { type FormEvent, useState } from "react";
import { Button } from "#components/fields/button.tsx";
import { ChoiceField } from "#components/fields/choice-field.tsx";
import { SaidLine } from "#components/frame/said-line.tsx";
import { type AnswerPlace, answerPlaces, type CaseState } from "#components/store/case-state.ts";
import { moveCase, readCase } from "#components/store/case-store.ts";
import { useCase } from "#components/store/use-case.ts";
import { answerPlaceWords } from "#content/da/answer-place.ts";
import { formWords } from "#content/da/interface.ts";
import { keptDays } from "#lib/answers/kept-case.ts";
import { danishDate } from "#lib/calendar/danish-day.ts";
import { fill } from "#lib/document/fill.ts";

const { hints, places } = answerPlaceWords;

/**
 * The choice of where the answers are kept. Nothing is moved before the button is pressed, so that going through the
 * choices with the arrow keys writes nothing on anyone's computer.
 *
 * @example <AnswerPlaceForm />
 */
export function AnswerPlaceForm() {
  const { place } = useCase();
  const [said, setSaid] = useState("");
  const choose = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const chosen = new FormData(event.currentTarget).get("place");
    moveCase(answerPlaces.find((candidate) => candidate === chosen) ?? "tab");
    setSaid(outcome(readCase()));
  };
  return (
    <form className="form" autoComplete="off" onSubmit={choose}>
      <ChoiceField
        // The tiles follow the place when it is changed elsewhere.
        key={place}
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
      <SaidLine text={said} />
    </form>
  );
}

/** Where the answers are now. @example placeText("now", readCase()) // "Lige nu ligger svarene i denne fane." */
export function placeText(words: "now" | "done", { place, keptUntil }: Pick<CaseState, "place" | "keptUntil">): string {
  const shown: AnswerPlace = place === "device" && keptUntil === null ? "tab" : place;
  return fill(answerPlaceWords[words][shown], keptUntil === null ? {} : { day: danishDate(keptUntil) });
}

function outcome(state: CaseState): string {
  const isKept = state.notice !== "blocked" && state.notice !== "full";
  return isKept || state.place === "memory" ? placeText("done", state) : answerPlaceWords.notDone;
}
