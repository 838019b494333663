import type { ApplicationDetail } from '#domain/contracts/applications.js';
import { formatKronor } from '../../../shared/format.js';
import { useTexts } from '../../i18n/locale.js';
import { Section } from '../../ui/Section.js';

export function EarlierGrants({ grants }: { grants: ApplicationDetail['earlierGrants'] }) {
  const words = useTexts().application.earlier;
  return (
    <Section title={words.title}>
      {grants.length === 0 ? (
        <p className="quiet">{words.none}</p>
      ) : (
        <>
          <p className="quiet">{words.lead}</p>
          <table className="table stacking">
            <caption className="visually-hidden">{words.title}</caption>
            <thead>
              <tr>
                <th scope="col">{words.columns.programme}</th>
                <th scope="col">{words.columns.year}</th>
                <th scope="col">{words.columns.state}</th>
                <th scope="col" className="number">
                  {words.columns.granted}
                </th>
                <th scope="col" className="number">
                  {words.columns.used}
                </th>
              </tr>
            </thead>
            <tbody>
              {grants.map((grant) => (
                <tr key={grant.caseId}>
                  <th scope="row">
                    {grant.programmeName}
                    <span className="quiet block">{grant.registryNumber}</span>
                  </th>
                  <td data-label={words.columns.year}>{grant.year}</td>
                  <td data-label={words.columns.state}>{grant.stateLabel}</td>
                  <td data-label={words.columns.granted} className="number">
                    {formatKronor(grant.granted)}
                  </td>
                  <td data-label={words.columns.used} className="number">
                    {grant.used === null ? words.notReported : formatKronor(grant.used)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </Section>
  );
}
