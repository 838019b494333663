import { useState, type FormEvent } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { invitation } from '#domain/contracts/session.js';
import type { z } from 'zod';
import { formatInstant } from '../../shared/format.js';
import { useAction } from '../http/use-action.js';
import { useResource } from '../http/use-resource.js';
import { useLocale } from '../i18n/locale.js';
import { Button } from '../ui/Button.js';
import { Failed } from '../ui/Failed.js';
import { ProblemMessage } from '../ui/Message.js';
import { NewPasswordFields, useNewPassword } from '../ui/NewPassword.js';
import { Page } from '../ui/Page.js';

export function InvitationPage() {
  const { locale, texts } = useLocale();
  const { token = '' } = useParams();
  const path = `/api/invitations/${encodeURIComponent(token)}`;
  const { value, problem, loading, reload } = useResource<z.infer<typeof invitation>>(path);
  const navigate = useNavigate();
  const action = useAction();
  const chosen = useNewPassword();
  const [tried, setTried] = useState(false);

  if (problem && (problem.status === 0 || problem.status >= 500))
    return <Failed problem={problem} retry={reload} />;
  if (problem) return <Page title={texts.invitation.gone} lead={texts.invitation.goneHelp} narrow />;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!chosen.password) return;
    const done = await action.run('POST', `${path}/acceptance`, { password: chosen.password });
    if (done) await navigate('/logga-in', { state: { notice: texts.invitation.done } });
  };
  return (
    <Page
      title={texts.invitation.title}
      busy={loading}
      failed={Boolean(action.problem)}
      narrow
      lead={value && texts.invitation.lead(value.name, value.roleLabel, value.organisation)}
    >
      {action.problem && <ProblemMessage problem={action.problem} fieldIds={{ password: 'new-password' }} />}
      <div className="card">
        <p>{texts.invitation.choose}</p>
        <form onSubmit={(event) => void submit(event)} noValidate>
          <input type="hidden" name="username" autoComplete="username" value={value?.email ?? ''} readOnly />
          <NewPasswordFields
            fields={chosen}
            showErrors={tried}
            labels={[texts.invitation.password, texts.invitation.repeat]}
          />
          {value && <p className="hint">{texts.invitation.until(formatInstant(value.expiresAt, locale))}</p>}
          <p className="actions">
            <Button type="submit" busy={action.busy}>
              {texts.invitation.submit}
            </Button>
          </p>
        </form>
      </div>
    </Page>
  );
}
