import { mayDo } from '#domain/access/permissions.js';
import { isRole } from '#domain/access/roles.js';
import type { Member } from '#domain/contracts/organisations.js';
import { FILL_STEP, formPath } from '../../form-path.js';
import { useResource } from '../../http/use-resource.js';
import { useTexts } from '../../i18n/locale.js';
import { ButtonLink } from '../../ui/Button.js';
import { Message } from '../../ui/Message.js';
import type { FormWork } from './use-form-work.js';
import { StepFrame } from './StepFrame.js';

/** For those who prepare but may not sign: the draft is where the signatory finds it, and here is who that is. */
export function SignatoryStep({ work }: { work: FormWork }) {
  const texts = useTexts();
  const { grantCase, kind } = work;
  const { value: members } = useResource<Member[]>(`/api/organisations/${grantCase.organisationId}/members`);
  const signatories = members?.filter(
    ({ active, role }) => active && isRole(role) && mayDo([role], `${kind}.submit`),
  );
  const address = `${window.location.origin}${formPath(grantCase.id, kind, 'kontrollera')}`;
  const mailTo = ({ email }: Member) =>
    `mailto:${email}?subject=${encodeURIComponent(texts.form.mailSubject(texts.form.names[kind], grantCase.registryNumber))}&body=${encodeURIComponent(texts.form.mailBody(address))}`;
  return (
    <StepFrame work={work} step="sign" heading={texts.form.signatoryTitle}>
      <Message tone="warning" title={texts.form.signatoryWarning}>
        <p>{texts.form.signatoryText}</p>
      </Message>
      <div className="card">
        {signatories?.length === 0 ? <p>{texts.form.signatoryNone}</p> : <p>{texts.form.signatoryNext}</p>}
        <ul className="lines">
          {signatories?.map((member) => (
            <li key={member.membershipId}>
              <p className="line-head">
                <span>
                  <strong>{member.name}</strong>, {member.roleLabel}
                </span>
                <a href={mailTo(member)}>{member.email}</a>
              </p>
            </li>
          ))}
        </ul>
        <p className="quiet">
          {texts.form.signatoryLink}
          <br />
          <span className="mono">{address}</span>
        </p>
      </div>
      <p className="actions no-print">
        <ButtonLink to={`/arenden/${grantCase.id}`}>{texts.receipt.toCase}</ButtonLink>
        <ButtonLink to={formPath(grantCase.id, kind, FILL_STEP[kind])} look="secondary">
          {texts.form.backToForm}
        </ButtonLink>
      </p>
    </StepFrame>
  );
}
