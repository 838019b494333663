import TextField from '@mui/material/TextField';
import type { AssessmentFile, Protocol } from '#domain/contracts/assessments.js';
import { weightedScore } from '#domain/assessments/weighted-score.js';
import { useLanguage, useWords } from '../../../i18n/use-words.js';
import { formatShare } from '../../../shared/format.js';
import { PlainTable } from '../../../shared/PlainTable.js';
import { PlainSelect } from './PlainSelect.js';
import { scoreOf, withScore } from './protocol-form.js';

interface Props {
  file: AssessmentFile;
  protocol: Protocol;
  onChange?: (protocol: Protocol) => void;
}

/** The round's criteria with their weights; the total follows what is chosen. */
export function ScoreTable({ file: { criteria }, protocol, onChange }: Props) {
  const say = useWords();
  const locale = useLanguage();
  const total = weightedScore(criteria, protocol.scores);
  return (
    <>
      <PlainTable
        caption={say('Poäng per kriterium', 'Scores by criterion')}
        rows={criteria}
        rowKey={({ key }) => key}
        columns={[
          { label: say('Kriterium', 'Criterion'), render: ({ title }) => title },
          {
            label: say('Vikt', 'Weight'),
            number: true,
            render: ({ weight }) => formatShare(weight / 100, locale),
          },
          {
            label: say('Poäng', 'Score'),
            render: ({ key, title, maxScore }) => {
              const row = scoreOf(protocol, key);
              if (!onChange) return row.score === null ? '–' : `${row.score} / ${maxScore}`;
              return (
                <PlainSelect
                  label={say(`Poäng: ${title}`, `Score: ${title}`)}
                  width={100}
                  value={row.score}
                  choices={Array.from({ length: maxScore + 1 }, (_, score) => ({
                    value: score,
                    label: `${score} / ${maxScore}`,
                  }))}
                  onChange={(score) => onChange(withScore(protocol, { ...row, score }))}
                />
              );
            },
          },
          {
            label: say('Motivering', 'Motivation'),
            render: ({ key, title }) => {
              const row = scoreOf(protocol, key);
              if (!onChange) return <span style={{ whiteSpace: 'pre-wrap' }}>{row.note}</span>;
              return (
                <TextField
                  size="small"
                  multiline
                  fullWidth
                  value={row.note}
                  onChange={({ target }) => onChange(withScore(protocol, { ...row, note: target.value }))}
                  sx={{ minWidth: 110 }}
                  slotProps={{
                    htmlInput: {
                      'aria-label': say(`Motivering: ${title}`, `Motivation: ${title}`),
                      maxLength: 2000,
                    },
                  }}
                />
              );
            },
          },
        ]}
      />
      <p role="status" style={{ fontWeight: 600, margin: '8px 0 0' }}>
        {say('Vägd poäng: ', 'Weighted score: ')}
        {total === null
          ? say('visas när alla kriterier är poängsatta', 'shown once every criterion has a score')
          : formatShare(total / 100, locale)}
      </p>
    </>
  );
}
