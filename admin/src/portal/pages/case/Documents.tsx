import type { DocumentRow } from '#domain/contracts/cases.js';
import { formatInstant, formatSize } from '../../../shared/format.js';
import { useLocale } from '../../i18n/locale.js';
import { Icon } from '../../ui/icons.js';
import { Section } from '../../ui/Section.js';

export function documentPath(caseId: number, documentId: number): string {
  return `/api/cases/${caseId}/documents/${documentId}`;
}

export function Documents({ caseId, documents }: { caseId: number; documents: DocumentRow[] }) {
  const { locale, texts } = useLocale();
  const newestFirst = [...documents].sort((a, b) => b.createdAt.localeCompare(a.createdAt) || b.id - a.id);
  return (
    <Section title={texts.caseFile.documents}>
      {newestFirst.length === 0 && <p className="quiet">{texts.caseFile.noDocuments}</p>}
      <ul className="documents">
        {newestFirst.map((file) => (
          <li key={file.id}>
            <Icon name="file" />
            <div>
              <a href={documentPath(caseId, file.id)}>{file.title}</a>
              <span className="quiet block">
                {kindOf(file.contentType)}, {formatSize(file.size, locale)} ·{' '}
                {formatInstant(file.createdAt, locale)}
              </span>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function kindOf(contentType: string): string {
  const [type = ''] = contentType.split(';');
  return type.startsWith('text/') ? 'text' : (type.split('/').at(-1) ?? '').toUpperCase();
}
