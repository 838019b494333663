import { useState } from 'react';
import { useTexts } from '../../i18n/locale.js';
import { usePortal } from '../../session/portal-context.js';
import { Failed } from '../../ui/Failed.js';
import { SelectField } from '../../ui/Field.js';
import { EmptyState } from '../../ui/Message.js';
import { Page } from '../../ui/Page.js';
import { Contact } from './Contact.js';
import { Members } from './Members.js';
import { RoleTexts } from './RoleTexts.js';

export function OrganisationPage() {
  const texts = useTexts();
  const { value, problem, loading, reload } = usePortal();
  const [chosen, setChosen] = useState<number>();
  if (!value && problem) return <Failed problem={problem} retry={reload} />;
  const organisations = value?.organisations ?? [];
  const current = organisations.find(({ id }) => id === chosen) ?? organisations[0];
  return (
    <Page title={texts.organisation.title} lead={current?.name} busy={loading}>
      {organisations.length > 1 && current && (
        <SelectField
          label={texts.organisation.choose}
          value={String(current.id)}
          onChange={(id) => setChosen(Number(id))}
          choices={organisations.map(({ id, name }) => [String(id), name] as const)}
        />
      )}
      {current ? (
        <>
          <Members key={`members-${current.id}`} organisationId={current.id} />
          <div className="columns">
            <div>
              <RoleTexts />
            </div>
            <div>
              <Contact key={`contact-${current.id}`} organisationId={current.id} />
            </div>
          </div>
        </>
      ) : (
        <EmptyState title={texts.start.none} />
      )}
    </Page>
  );
}
