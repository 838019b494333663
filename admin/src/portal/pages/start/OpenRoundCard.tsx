import { useNavigate } from 'react-router';
import type { CaseChanged } from '#domain/contracts/cases.js';
import type { Portal } from '#domain/contracts/oversight.js';
import type { OpenRound } from '#domain/contracts/round-setup.js';
import { formatDay } from '../../../shared/format.js';
import { formPath } from '../../form-path.js';
import { useAction } from '../../http/use-action.js';
import { useLocale } from '../../i18n/locale.js';
import { Button, ButtonLink } from '../../ui/Button.js';
import { DueDay } from '../../ui/DueDay.js';
import { Facts } from '../../ui/Facts.js';
import { ProblemMessage } from '../../ui/Message.js';
import { Tag } from '../../ui/Tag.js';

type Applicant = OpenRound['applicants'][number];

export function OpenRoundCard({ round, portal }: { round: OpenRound; portal: Portal }) {
  const { locale, texts } = useLocale();
  const navigate = useNavigate();
  const { run, busy, problem } = useAction<CaseChanged>();
  const words = texts.application.rounds;
  const day = (value: string) => formatDay(value, locale);
  const open = round.state === 'open';
  const begin = async (organisationId: number) => {
    const begun = await run('POST', '/api/applications', { roundId: round.roundId, organisationId });
    if (begun) await navigate(formPath(begun.id, 'application'));
  };
  return (
    <article className="card round">
      <h3>
        {round.programmeName}, {round.roundName}
      </h3>
      {open ? (
        <DueDay today={portal.today} dueOn={round.closesOn} />
      ) : (
        <p>
          <Tag tone="neutral" icon="clock">
            {words.opens(day(round.opensOn))}
          </Tag>
        </p>
      )}
      {round.purpose && <p className="pre">{round.purpose}</p>}
      <Facts
        rows={[
          [words.lastDay, day(round.closesOn)],
          [words.use, texts.caseFile.period(day(round.useFrom), day(round.useTo))],
          [words.joint, round.jointAllowed ? words.jointYes : words.jointNo],
          [words.basis, round.legalBasis],
        ]}
      />
      {open && round.lateAccepted && <p className="quiet">{words.late}</p>}
      {round.requirements.length > 0 && (
        <details className="answers">
          <summary>{words.requirements}</summary>
          <ul>
            {round.requirements.map(({ title, description }) => (
              <li key={title}>
                <strong>{title}</strong> {description}
              </li>
            ))}
          </ul>
        </details>
      )}
      {problem && <ProblemMessage problem={problem} />}
      {open && (
        <div className="round-acts no-print">
          {round.applicants.map((applicant) => (
            <Acts
              key={applicant.organisationId}
              applicant={applicant}
              named={round.applicants.length > 1}
              portal={portal}
              busy={busy}
              onBegin={() => void begin(applicant.organisationId)}
            />
          ))}
          {round.applicants.every(({ mayStart, caseIds }) => !mayStart && caseIds.length === 0) && (
            <p className="turn">{words.notYours}</p>
          )}
        </div>
      )}
    </article>
  );
}

interface ActsProps {
  applicant: Applicant;
  /** Says for whom, when the reader has several organisations. */
  named: boolean;
  portal: Portal;
  busy: boolean;
  onBegin: () => void;
}

function Acts({ applicant, named, portal, busy, onBegin }: ActsProps) {
  const { texts } = useLocale();
  const words = texts.application.rounds;
  const drafts = new Set(
    portal.toDo.filter(({ form }) => form === 'application').map(({ caseId }) => caseId),
  );
  const numberOf = (caseId: number) => portal.cases.find(({ id }) => id === caseId)?.registryNumber ?? '';
  const whom = named ? ` ${words.forOrganisation(applicant.organisationName)}` : '';
  if (applicant.caseIds.length === 0 && !applicant.mayStart) return null;
  return (
    <p className="actions">
      {applicant.caseIds.map((caseId) => (
        <ButtonLink
          key={caseId}
          to={drafts.has(caseId) ? formPath(caseId, 'application') : `/arenden/${caseId}`}
          look={drafts.has(caseId) ? 'primary' : 'secondary'}
        >
          {drafts.has(caseId) ? words.resume : words.open}
          {whom}
          {applicant.caseIds.length > 1 && ` ${numberOf(caseId)}`}
        </ButtonLink>
      ))}
      {applicant.mayStart && (
        <Button look={applicant.caseIds.length === 0 ? 'primary' : 'secondary'} busy={busy} onClick={onBegin}>
          {applicant.caseIds.length === 0 ? words.begin : words.beginAnother}
          {whom}
        </Button>
      )}
    </p>
  );
}
