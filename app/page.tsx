import "#components/styles/start.css";
import { BlockView } from "#components/blocks/block-view.tsx";
import { stationPaths } from "#components/blocks/station-paths.ts";
import { openCasePath } from "#components/case-file/open-case-path.ts";
import { Door } from "#components/frame/door.tsx";
import { iconPaths } from "#components/frame/icon-paths.ts";
import { PageHeading } from "#components/frame/page-heading.tsx";
import { PageReading } from "#components/frame/page-reading.tsx";
import { SampleCard } from "#components/frame/sample-card.tsx";
import { SharePicture } from "#components/frame/share-picture.tsx";
import { ShortcutList } from "#components/frame/shortcut-list.tsx";
import { sitePath } from "#components/frame/site-path.ts";
import { CaseStatus } from "#components/keeping/case-status.tsx";
import { IfAnswered } from "#components/start/if-answered.tsx";
import { OrganisationCard } from "#components/start/organisation-card.tsx";
import { ResumeNote } from "#components/start/resume-note.tsx";
import { startWords } from "#content/da/interface.ts";
import { organisation } from "#content/da/organisation.ts";
import { planWords } from "#content/da/plan.ts";
import { startPath } from "#lib/answers/guide-paths.ts";
import { blankPapers } from "#lib/document/blank-papers.ts";
import { divideWords } from "#lib/document/divide-words.ts";
import { sampleBlocks } from "#lib/document/sample-plan.ts";

const { doors, shortcuts, sample, promise, notAnAuthority } = startWords;

export default function StartPage() {
  return (
    <PageReading wide>
      <SharePicture id="start" />
      <div className="start">
        <PageHeading title={divideWords(startWords.title)} lead={startWords.lead} />
        <CaseStatus />
        <IfAnswered />
        <ResumeNote words={startWords.resume} />
        <nav className="doors" aria-label={startWords.doorsLabel}>
          <Door href={startPath("citizen")} path={iconPaths.person} {...doors.citizen} primary />
          <Door href={startPath("advisor")} path={stationPaths.people} {...doors.advisor} />
        </nav>
        <nav aria-label={startWords.shortcutsLabel}>
          <ShortcutList
            items={[
              { href: "/frist/", icon: "calendar", ...shortcuts.deadline },
              { href: "/raad/", icon: "info", ...shortcuts.advice },
              { href: openCasePath, icon: "document", ...shortcuts.openCase },
              {
                href: blankPapers.ordinary,
                icon: "printer",
                download: blankPapers.ordinary.slice(1),
                ...shortcuts.blank,
              },
            ]}
          />
        </nav>
        <div className="start__promises">
          {organisation && <OrganisationCard organisation={organisation} />}
          <section aria-labelledby="loefte">
            <h2 id="loefte">{promise.title}</h2>
            <p>{promise.text}</p>
            <a href={sitePath("/privatliv/")}>{promise.link}</a>
          </section>
          <section aria-labelledby="ikke-myndighed">
            <h2 id="ikke-myndighed">{notAnAuthority.title}</h2>
            <p>{notAnAuthority.text}</p>
            <a href={sitePath("/om/")}>{notAnAuthority.link}</a>
          </section>
        </div>
        <section className="no-print" aria-labelledby="eksempel">
          <h2 id="eksempel">{sample.title}</h2>
          <SampleCard caption={sample.caption}>
            {sampleBlocks().map((block) => (
              <BlockView key={block.type} block={block} level={3} today={planWords.today} />
            ))}
          </SampleCard>
        </section>
      </div>
    </PageReading>
  );
}
