import type { FollowUp } from '#domain/contracts/index.js';
import { useLanguage, useWords } from '../../i18n/use-words.js';
import { formatCount, formatKronor } from '../../shared/format.js';
import { CasesLink, type Filter } from '../../shared/links.js';
import { PlainTable } from '../../shared/PlainTable.js';

interface Row {
  key: string;
  name: string;
  recipients: number;
  obliged: number;
  reported: number;
  received: number;
  used: number;
  returned: number;
  filter: Filter;
}

export function CountyTable({ followUp: { byCounty, byRecipientClass } }: { followUp: FollowUp }) {
  const say = useWords();
  return (
    <>
      <CutTable
        caption={say('Per mottagartyp', 'By recipient class')}
        first={say('Mottagartyp', 'Recipient class')}
        rows={byRecipientClass.map(({ recipientClass, label, ...row }) => ({
          ...row,
          key: recipientClass,
          name: label,
        }))}
      />
      <div style={{ height: 16 }} />
      <CutTable
        caption={say('Per län', 'By county')}
        first={say('Län', 'County')}
        rows={byCounty.map(({ countyCode, countyName, ...row }) => ({
          ...row,
          key: countyCode,
          name: countyName,
        }))}
      />
    </>
  );
}

function CutTable({ caption, first, rows }: { caption: string; first: string; rows: Row[] }) {
  const say = useWords();
  const locale = useLanguage();
  const count = (value: number) => formatCount(value, locale);
  return (
    <PlainTable
      caption={caption}
      rows={rows}
      rowKey={({ key }) => key}
      columns={[
        { label: first, render: ({ name }) => name },
        {
          label: say('Mottagare', 'Recipients'),
          number: true,
          render: ({ recipients, filter }) => <CasesLink filter={filter}>{count(recipients)}</CasesLink>,
        },
        { label: say('Ska redovisa', 'Must report'), number: true, render: ({ obliged }) => count(obliged) },
        {
          label: say('Har redovisat', 'Have reported'),
          number: true,
          render: ({ reported, filter }) =>
            reported === 0 ? (
              0
            ) : (
              <CasesLink filter={{ ...filter, reported: true }}>{count(reported)}</CasesLink>
            ),
        },
        {
          label: say('Mottaget', 'Received'),
          number: true,
          render: ({ received }) => formatKronor(received),
        },
        {
          label: say('Använt', 'Used'),
          number: true,
          render: ({ used, filter }) =>
            used === 0 ? (
              formatKronor(0)
            ) : (
              <CasesLink filter={{ ...filter, usedPositive: true }}>{formatKronor(used)}</CasesLink>
            ),
        },
        {
          label: say('Att återbetala', 'To repay'),
          number: true,
          render: ({ returned, filter }) =>
            returned === 0 ? (
              formatKronor(0)
            ) : (
              <CasesLink filter={{ ...filter, returnedPositive: true }}>{formatKronor(returned)}</CasesLink>
            ),
        },
      ]}
    />
  );
}
