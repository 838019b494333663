import type { Round, RoundCorrection } from '#domain/contracts/index.js';
import { useLanguage, useWords } from '../../../i18n/use-words.js';
import { Asked } from '../../../shared/Asked.js';
import { formatInstant } from '../../../shared/format.js';
import { PlainTable } from '../../../shared/PlainTable.js';
import { Section } from '../../../shared/Section.js';

export function CorrectionList({ round }: { round: Round }) {
  const say = useWords();
  const locale = useLanguage();
  if (round.state === 'draft') return null;
  return (
    <Section level="h3" title={say('Rättelser', 'Corrections')}>
      <Asked<RoundCorrection[]> path={`/rounds/${round.id}/corrections`}>
        {(corrections) => (
          <PlainTable
            caption={say('Rättelser efter publiceringen', 'Corrections after publication')}
            rows={corrections}
            rowKey={({ id }) => id}
            empty={say(
              'Inget har rättats sedan publiceringen.',
              'Nothing has been corrected since publication.',
            )}
            columns={[
              { label: say('När', 'When'), render: ({ at }) => formatInstant(at, locale) },
              { label: say('Av', 'By'), render: ({ correctedByName }) => correctedByName },
              { label: say('Skäl', 'Reason'), render: ({ reason }) => reason },
              {
                label: say('Ändrat', 'Changed'),
                render: ({ changes }) =>
                  changes
                    .map(({ label, before, after }) =>
                      isShort(before) && isShort(after)
                        ? `${label}: ${String(before)} → ${String(after)}`
                        : label,
                    )
                    .join('; '),
              },
            ]}
          />
        )}
      </Asked>
    </Section>
  );
}

/** A whole list of measures says nothing in a table cell; that it was changed does. */
function isShort(value: unknown): boolean {
  return ['string', 'number', 'boolean'].includes(typeof value) && String(value).length <= 80;
}
