import type { ClaimRow } from '#domain/contracts/cases.js';
import { formatBankgiro, formatDay, formatKronor } from '../../../shared/format.js';
import { useLocale } from '../../i18n/locale.js';
import { CopyButton } from '../../ui/CopyButton.js';
import { DueDay } from '../../ui/DueDay.js';
import { Facts, type FactRow } from '../../ui/Facts.js';
import { Message } from '../../ui/Message.js';
import { Section } from '../../ui/Section.js';
import { Tag } from '../../ui/Tag.js';

/** What must be paid, to where, with which reference and by when: all on one card, as on an invoice. */
export function ClaimSection({ claim, today }: { claim: ClaimRow; today: string }) {
  const { locale, texts } = useLocale();
  const words = texts.caseFile;
  const settled = claim.open === 0;
  return (
    <Section title={words.claim} className="claim">
      <p>
        <Tag
          tone={settled ? 'success' : claim.overdue ? 'danger' : 'warning'}
          icon={settled ? 'check' : 'clock'}
        >
          {claim.stateLabel}
        </Tag>
      </p>
      {settled ? (
        <Message tone="success" title={words.claimSettled} />
      ) : (
        <ToPay claim={claim} today={today} />
      )}
      <Facts
        rows={[
          [words.claimAmount, formatKronor(claim.amount)],
          [words.claimReceived, formatKronor(claim.received)],
        ]}
        className="facts-money"
      />
      <Receipts claim={claim} />
      <h3>{words.claimReasons}</h3>
      <p className="pre">{claim.reasons}</p>
      <p className="quiet">{words.claimDecided(claim.decidedBy, formatDay(claim.decidedOn, locale))}</p>
    </Section>
  );
}

function ToPay({ claim, today }: { claim: ClaimRow; today: string }) {
  const { texts } = useLocale();
  const words = texts.caseFile;
  const bankgiro = claim.payToBankgiro && formatBankgiro(claim.payToBankgiro);
  const rows: FactRow[] = [
    [
      words.claimOpen,
      <strong key="open" className="kronor large">
        {formatKronor(claim.open)}
      </strong>,
    ],
    [
      words.claimPayTo,
      bankgiro ? (
        <>
          <span className="nowrap mono">{bankgiro}</span>{' '}
          <CopyButton value={bankgiro} of={words.claimPayTo} />
        </>
      ) : (
        words.claimPayToDocument
      ),
    ],
    [
      words.ocr,
      <>
        <span className="mono">{claim.ocr}</span> <CopyButton value={claim.ocr} of={words.ocr} />
      </>,
    ],
    [words.claimDue, <DueDay key="due" today={today} dueOn={claim.dueOn} latest={false} />],
  ];
  return <Facts rows={rows} className="to-pay" />;
}

function Receipts({ claim }: { claim: ClaimRow }) {
  const { locale, texts } = useLocale();
  if (!claim.receipts?.length) return null;
  return (
    <>
      <h3>{texts.caseFile.receipts}</h3>
      <ul className="lines">
        {claim.receipts.map((receipt) => (
          <li key={receipt.id}>
            <p className="line-head">
              <span>{formatDay(receipt.receivedOn, locale)}</span>
              <strong className="kronor">{formatKronor(receipt.amount)}</strong>
            </p>
            <p className="quiet">
              {texts.caseFile.paymentReference} {receipt.reference}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
