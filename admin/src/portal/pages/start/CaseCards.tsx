import { Link } from 'react-router';
import type { Portal } from '#domain/contracts/oversight.js';
import { formatKronor } from '../../../shared/format.js';
import { useTexts } from '../../i18n/locale.js';
import { DueDay } from '../../ui/DueDay.js';
import { Tag } from '../../ui/Tag.js';

type PortalCase = Portal['cases'][number];

export function CaseCards({ rows, today }: { rows: PortalCase[]; today: string }) {
  const texts = useTexts();
  return (
    <ul className="case-cards">
      {rows.map((row) => (
        <li key={row.id} className="card case-card">
          <h3>
            <Link to={`/arenden/${row.id}`}>
              {row.programmeName}, {row.roundName}
            </Link>
          </h3>
          <p className="quiet">
            {row.organisationName} · <span className="nowrap">{row.registryNumber}</span>
          </p>
          <p>
            <Tag tone="action">{row.stateLabel}</Tag>
          </p>
          <p>{row.whatHappensNext}</p>
          {row.dueOn && (row.state !== 'utkast' || row.dueOn >= today) && (
            <DueDay today={today} dueOn={row.dueOn} latest={false} />
          )}
          {row.allotted > 0 && (
            <p className="quiet">
              {texts.cases.columns.allotted}: <span className="kronor">{formatKronor(row.allotted)}</span> ·{' '}
              {texts.cases.columns.paid}: <span className="kronor">{formatKronor(row.paid)}</span>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
