import type { AssessmentFile } from '#domain/contracts/assessments.js';
import { useWords } from '../../../i18n/use-words.js';
import { MoneyInput } from '../../../shared/form/MoneyInput.js';
import { formatKronor } from '../../../shared/format.js';
import { PlainTable } from '../../../shared/PlainTable.js';
import { StatusChip } from '../../../shared/StatusChip.js';

interface Props {
  measures: AssessmentFile['measures'];
  proposed: (measure: string) => number | null;
  sum: number | null;
  onChange?: (measure: string, amount: number | null) => void;
}

/** Applied for and proposed side by side, measure by measure, with the sums of both. */
export function MeasureTable({ measures, proposed, sum, onChange }: Props) {
  const say = useWords();
  const applied = measures.reduce((total, measure) => total + (measure.applied ?? 0), 0);
  return (
    <>
      <PlainTable
        caption={say('Föreslaget belopp per åtgärd', 'Proposed amount by measure')}
        rows={measures}
        rowKey={({ key }) => key}
        empty={say('Ansökan har ingen budget per åtgärd.', 'The application has no budget by measure.')}
        columns={[
          {
            label: say('Åtgärd', 'Measure'),
            render: ({ title, area }) => (
              <>
                {title}
                <br />
                <small>{area}</small>
              </>
            ),
          },
          {
            label: say('Sökt', 'Applied for'),
            number: true,
            render: (measure) => formatKronor(measure.applied),
          },
          {
            label: say('Föreslaget', 'Proposed'),
            number: true,
            render: ({ key, title, applied: most }) => {
              const amount = proposed(key);
              return (
                <>
                  {onChange ? (
                    <MoneyInput
                      label={say(`Föreslaget: ${title}`, `Proposed: ${title}`)}
                      value={amount}
                      onChange={(value) => onChange(key, value)}
                    />
                  ) : (
                    formatKronor(amount)
                  )}
                  {(amount ?? 0) > (most ?? 0) && (
                    <div>
                      <StatusChip
                        status="above"
                        tone="danger"
                        label={say('Mer än sökt', 'More than applied for')}
                      />
                    </div>
                  )}
                </>
              );
            },
          },
        ]}
      />
      <p role="status" style={{ fontWeight: 600, margin: '8px 0 0' }}>
        {say(
          `Föreslaget ${formatKronor(sum)} av sökta ${formatKronor(applied)}`,
          `Proposed ${formatKronor(sum)} of ${formatKronor(applied)} applied for`,
        )}
      </p>
    </>
  );
}
