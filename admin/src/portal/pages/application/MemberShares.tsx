import { useState, type FormEvent } from 'react';
import type { ApplicationDetail, ApplicationMember } from '#domain/contracts/applications.js';
import type { CaseChanged } from '#domain/contracts/cases.js';
import { formatWholeNumber } from '#domain/money/kronor.js';
import { formatKronor } from '../../../shared/format.js';
import { useAction } from '../../http/use-action.js';
import { useTexts } from '../../i18n/locale.js';
import { Button } from '../../ui/Button.js';
import { ProblemMessage } from '../../ui/Message.js';
import { Section } from '../../ui/Section.js';
import { MemberRow } from './MemberRow.js';
import { RemoveMember } from './RemoveMember.js';
import { readShare, shareBalance, takingPart } from './shares.js';

interface SharesProps {
  caseId: number;
  application: ApplicationDetail;
  applied: number | null;
  onChanged: (said: string) => void;
  onStale: () => void;
}

/** Begun anew from what is stored whenever that changes: the caller gives it a key of the stored shares. */
export function MemberShares({ caseId, application, applied, onChanged, onStale }: SharesProps) {
  const texts = useTexts();
  const words = texts.application.members;
  const { run, busy, problem } = useAction<CaseChanged>();
  const members = [...application.members].sort((a, b) => Number(b.isLead) - Number(a.isLead));
  const taking = takingPart(members);
  const [typed, setTyped] = useState(() => new Map(taking.map((m) => [m.organisationId, shown(m.share)])));
  const [tried, setTried] = useState(false);
  const [removing, setRemoving] = useState<ApplicationMember>();
  const readOf = ({ organisationId }: ApplicationMember) => readShare(typed.get(organisationId) ?? '');
  const changes = taking.filter((member) => readOf(member) !== member.share);
  const balance = shareBalance(
    taking.map((member) => readOf(member) ?? null),
    applied,
  );

  const save = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const wrong = taking.find((member) => readOf(member) === undefined);
    if (wrong) return document.getElementById(shareField(wrong))?.focus();
    let version = application.caseVersion;
    for (const member of changes) {
      const path = `/api/cases/${caseId}/members/${member.organisationId}/share`;
      const done = await run('PUT', path, { version, share: readOf(member) ?? null });
      if (!done) return onStale();
      version = done.version;
    }
    onChanged(words.saved);
  };
  return (
    <Section title={texts.application.sharesTitle}>
      <form onSubmit={(event) => void save(event)} noValidate>
        {problem && <ProblemMessage problem={problem} />}
        <table className="table stacking members">
          <caption className="visually-hidden">{words.title}</caption>
          <thead>
            <tr>
              <th scope="col">{words.columns.organisation}</th>
              <th scope="col">{words.columns.status}</th>
              <th scope="col">{words.columns.share}</th>
              <th scope="col">{words.columns.action}</th>
            </tr>
          </thead>
          <tbody>
            {members.map((member) => (
              <MemberRow
                key={member.organisationId}
                member={member}
                fieldId={shareField(member)}
                typed={typed.get(member.organisationId)}
                wrong={tried && readOf(member) === undefined}
                onType={(text) => setTyped(new Map(typed).set(member.organisationId, text))}
                onRemove={() => setRemoving(member)}
              />
            ))}
          </tbody>
        </table>
        <div
          role="status"
          className={balance.meets && balance.applied > 0 ? 'balance balance-even' : 'balance'}
        >
          <p>
            <strong>{words.sum(formatKronor(balance.sum), formatKronor(balance.applied))}</strong>{' '}
            {balance.left === 0 && balance.applied > 0 && words.even}
            {balance.left > 0 && words.left(formatKronor(balance.left))}
            {balance.left < 0 && words.over(formatKronor(-balance.left))}
          </p>
          {changes.length > 0 && <p>{words.unsaved}</p>}
          {changes.some(({ isLead, status }) => !isLead && status === 'confirmed') && <p>{words.again}</p>}
        </div>
        <p className="actions">
          <Button type="submit" busy={busy}>
            {words.saveShares}
          </Button>
        </p>
      </form>
      {removing && (
        <RemoveMember
          caseId={caseId}
          member={removing}
          onClose={() => setRemoving(undefined)}
          onStale={onStale}
          onDone={() => {
            setRemoving(undefined);
            onChanged(words.removed(removing.organisationName));
          }}
        />
      )}
    </Section>
  );
}

function shown(share: number | null): string {
  return share === null ? '' : formatWholeNumber(share);
}

function shareField({ organisationId }: ApplicationMember): string {
  return `share-${organisationId}`;
}
