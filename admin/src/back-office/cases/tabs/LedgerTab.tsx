import type { CaseDetail } from '#domain/contracts/index.js';
import { useLanguage, useWords } from '../../../i18n/use-words.js';
import { formatInstant, formatKronor } from '../../../shared/format.js';
import { PlainTable } from '../../../shared/PlainTable.js';
import { Section } from '../../../shared/Section.js';

export function LedgerTab({ grantCase: { ledger, ledgerEntries } }: { grantCase: CaseDetail }) {
  const say = useWords();
  const locale = useLanguage();
  const labelOf = (account: string) => ledger.find((line) => line.account === account)?.label ?? account;
  return (
    <>
      <Section title={say('Ärendets konton', 'Accounts of the case')}>
        <PlainTable
          caption={say('Ärendets konton', 'Accounts of the case')}
          rows={ledger}
          rowKey={({ account }) => account}
          empty={say('Inga konton.', 'No accounts.')}
          columns={[
            { label: say('Konto', 'Account'), render: ({ label }) => label },
            { label: say('Saldo', 'Balance'), number: true, render: ({ balance }) => formatKronor(balance) },
            {
              label: say('Slags konto', 'Kind'),
              render: ({ final }) =>
                final
                  ? say('Slutkonto: här stannar pengarna', 'Final: the money stays here')
                  : say('Ska till noll innan ärendet är klart', 'Must reach zero before the case is done'),
            },
          ]}
        />
      </Section>
      <Section title={say('Bokförda poster', 'Entries')}>
        <PlainTable
          caption={say('Bokförda poster', 'Entries')}
          rows={ledgerEntries}
          rowKey={({ id }) => id}
          empty={say('Inget är bokfört än.', 'Nothing has been posted yet.')}
          columns={[
            { label: say('Händelse', 'Event'), render: ({ label }) => label },
            { label: say('Tid', 'Time'), render: ({ at }) => formatInstant(at, locale) },
            { label: say('Från', 'From'), render: ({ from }) => labelOf(from) },
            { label: say('Till', 'To'), render: ({ to }) => labelOf(to) },
            { label: say('Belopp', 'Amount'), number: true, render: ({ amount }) => formatKronor(amount) },
          ]}
        />
      </Section>
    </>
  );
}
