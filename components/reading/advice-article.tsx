import { QuestionList } from "#components/blocks/question-list.tsx";
import { SectionHeading } from "#components/blocks/section-heading.tsx";
import { Details } from "#components/fields/details.tsx";
import { Prose } from "#components/frame/prose.tsx";
import type { Advice } from "#content/da/advice.ts";
import { advicePages } from "#content/da/pages.ts";
import type { SourcedText } from "#content/da/shapes.ts";
import type { AdviceId } from "#content/ids/advice.ts";
import type { Register } from "#content/ids/registers.ts";
import { fillRegister } from "#lib/document/register.ts";
import { PhoneWords } from "./phone-words.tsx";
import { PlainList } from "./plain-list.tsx";
import { SourcedList } from "./sourced-list.tsx";
import { SourcedParagraph } from "./sourced-paragraph.tsx";

type AdviceArticleProps = { readonly id: AdviceId; readonly advice: Advice; readonly register: Register };

/**
 * One piece of advice from end to end, in one register: the essence, why, all of the teaching and what to say on the
 * phone. What the advisor can do is folded away for the citizen; the advisor has it first, with what to ask.
 *
 * @example <AdviceArticle id="bisidder" advice={advice.bisidder} register="citizen" />
 */
export function AdviceArticle({ id, advice, register }: AdviceArticleProps) {
  const words = advicePages[register];
  const isAdvisor = register === "advisor";
  const inRegister = ({ text, sources }: SourcedText) => ({ text: fillRegister(text, register), sources });
  const tips = <PlainList items={advice.advisorTips} />;
  return (
    <section className="advice" id={id}>
      <SectionHeading
        id={`raad-${advice.number}`}
        text={isAdvisor ? advice.advisorName : advice.name}
        number={advice.number}
      />
      <p className="advice__short">{fillRegister(advice.short, register)}</p>
      <div className="essence">
        <Prose>
          <h3>{advicePages.essence}</h3>
          <SourcedList items={advice.teach.map(inRegister)} />
        </Prose>
      </div>
      {isAdvisor && (
        <Prose>
          <h3>{words.tips}</h3>
          {tips}
          <h3>{advicePages.ask}</h3>
          <QuestionList block={{ type: "questions", items: advice.askTheCitizen }} />
        </Prose>
      )}
      <Prose>
        <h3>{advicePages.why}</h3>
        <p>{fillRegister(advice.why, register)}</p>
        {advice.body.map(({ heading, paragraphs, points }) => (
          <div className="advice__part" key={heading}>
            <h3>{heading}</h3>
            {paragraphs.map((text) => (
              <SourcedParagraph key={text.text} text={inRegister(text)} />
            ))}
            {points && <SourcedList items={points.map(inRegister)} />}
          </div>
        ))}
      </Prose>
      {advice.phoneWords && (
        <PhoneWords
          title={words.phone}
          words={advice.phoneWords}
          {...(advice.phoneNote && { note: inRegister(advice.phoneNote) })}
        />
      )}
      {!isAdvisor && <Details summary={words.tips}>{tips}</Details>}
    </section>
  );
}
