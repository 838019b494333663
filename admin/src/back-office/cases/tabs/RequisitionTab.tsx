import { lazy, Suspense } from 'react';
import type { CaseDetail } from '#domain/contracts/index.js';
import { useLanguage, useWords } from '../../../i18n/use-words.js';
import { Facts } from '../../../shared/Facts.js';
import { formatBankgiro, formatDay, formatInstant, formatKronor } from '../../../shared/format.js';
import { formTitle } from '../../../shared/form-title.js';
import { EmptyNotice, Waiting } from '../../../shared/Notice.js';
import { Section } from '../../../shared/Section.js';

const AnswersView = lazy(() => import('../AnswersView.js'));

export function RequisitionTab({ grantCase: { requisition, round, amounts } }: { grantCase: CaseDetail }) {
  const say = useWords();
  const locale = useLanguage();
  if (!requisition) {
    return (
      <EmptyNotice title={say('Ingen rekvisition', 'No requisition')}>
        {say(
          `Mottagaren rekvirerar i portalen mellan ${formatDay(round.requisitionOpensOn)} och ${formatDay(round.requisitionClosesOn)}. Det som inte rekvireras då förfaller och går tillbaka till potten.`,
          `The recipient requisitions in the portal between ${formatDay(round.requisitionOpensOn, 'en')} and ${formatDay(round.requisitionClosesOn, 'en')}. What is not requisitioned then lapses and returns to the pot.`,
        )}
      </EmptyNotice>
    );
  }
  return (
    <>
      <Section title={say('Rekvisition', 'Requisition')}>
        <Facts
          facts={[
            [say('Belopp', 'Amount'), formatKronor(requisition.amount)],
            [say('Bankgiro', 'Bankgiro'), formatBankgiro(requisition.bankgiro)],
            [
              say('Vill ha andel av det som blir över', 'Wants a share of what is left'),
              requisition.wantsShare ? say('Ja', 'Yes') : say('Nej', 'No'),
            ],
            [say('Inkommen', 'Received'), formatInstant(requisition.receivedAt, locale)],
            [say('Undertecknad av', 'Signed by'), requisition.signedBy],
            [
              say('Formulär', 'Form'),
              `${formTitle(requisition.formId, locale, requisition.formVersion)}, version ${requisition.formVersion}`,
            ],
          ]}
        />
      </Section>
      <Section title={say('Svaren', 'The answers')}>
        <Suspense fallback={<Waiting />}>
          <AnswersView
            formId={requisition.formId}
            formVersion={requisition.formVersion}
            answers={requisition.answers}
            allotted={amounts.allotted}
          />
        </Suspense>
      </Section>
    </>
  );
}
