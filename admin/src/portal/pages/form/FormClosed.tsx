import type { CaseDetail } from '#domain/contracts/cases.js';
import type { FormKind } from '../../form-path.js';
import { useTexts } from '../../i18n/locale.js';
import { ButtonLink } from '../../ui/Button.js';
import { Message } from '../../ui/Message.js';
import { Page } from '../../ui/Page.js';

export const EVENT_OF: Record<FormKind, string> = {
  requisition: 'requisition',
  report: 'submitReport',
  application: 'submitApplication',
};

/** Says why: too early, too late, or already submitted. */
export function FormClosed({ grantCase, kind }: { grantCase: CaseDetail; kind: FormKind }) {
  const texts = useTexts();
  const reasons = grantCase.allowedEvents
    .filter(({ event }) => event === EVENT_OF[kind])
    .flatMap((event) => event.reasons);
  return (
    <Page
      title={`${texts.form.title[kind]} ${grantCase.registryNumber}`}
      heading={texts.form.title[kind]}
      narrow
    >
      <Message tone="info" title={texts.form.notOpen}>
        {reasons.length > 0 ? (
          <ul>
            {reasons.map((reason) => (
              <li key={reason.code}>
                <strong>{reason.title}</strong> {reason.detail}
              </li>
            ))}
          </ul>
        ) : (
          <p>{grantCase.whatHappensNext}</p>
        )}
      </Message>
      <p className="actions">
        <ButtonLink to={`/arenden/${grantCase.id}`}>{texts.receipt.toCase}</ButtonLink>
      </p>
    </Page>
  );
}
