import { useState } from 'react';
import Button from '@mui/material/Button';
import { useGetList } from 'react-admin';
import type { CaseRow, Organisation } from '#domain/contracts/index.js';
import { useWords } from '../../i18n/use-words.js';
import { useMay } from '../../providers/session.js';
import { Facts } from '../../shared/Facts.js';
import { ActionDialog } from '../../shared/form/ActionDialog.js';
import { formatBankgiro, formatKronor, formatOrganisationNumber } from '../../shared/format.js';
import { CaseLink, CasesLink, PlainLink } from '../../shared/links.js';
import { Page } from '../../shared/Page.js';
import { PlainTable } from '../../shared/PlainTable.js';
import { Section } from '../../shared/Section.js';
import { StatusChip } from '../../shared/StatusChip.js';
import { Detail } from '../layout/Detail.js';
import { MemberSection } from './MemberSection.js';
import { useKindChoices } from './use-kind-choices.js';

export function OrganisationPage() {
  return (
    <Detail<Organisation> resource="organisations">
      {(organisation) => <Content organisation={organisation} />}
    </Detail>
  );
}

function Content({ organisation }: { organisation: Organisation }) {
  const say = useWords();
  const mayReadCases = useMay('case.read');
  const mayReadMembers = useMay('member.read');
  return (
    <Page
      title={organisation.name}
      above={
        <nav aria-label={say('Du är här', 'You are here')}>
          <PlainLink to="/organisations">{say('Organisationer', 'Organisations')}</PlainLink> ›{' '}
          {organisation.name}
        </nav>
      }
    >
      <Contact organisation={organisation} />
      {mayReadMembers && <MemberSection organisation={organisation} />}
      {mayReadCases && organisation.cases > 0 && <Cases organisation={organisation} />}
    </Page>
  );
}

function Contact({ organisation }: { organisation: Organisation }) {
  const say = useWords();
  const kinds = useKindChoices();
  const mayChange = useMay('organisation.change');
  const [open, setOpen] = useState(false);
  const isAuthority = organisation.kind === 'grantingAuthority';
  return (
    <Section
      title={say('Uppgifter', 'Details')}
      actions={
        mayChange && (
          <Button size="small" variant="outlined" onClick={() => setOpen(true)}>
            {say('Ändra kontaktuppgifter …', 'Change contact details …')}
          </Button>
        )
      }
    >
      <Facts
        facts={[
          [say('Slag', 'Kind'), kinds.find(({ value }) => value === organisation.kind)?.label],
          [
            say('Organisationsnummer', 'Organisation number'),
            formatOrganisationNumber(organisation.organisationNumber),
          ],
          [say('Kommunkod', 'Municipality code'), organisation.municipalityCode ?? '–'],
          [say('Län', 'County'), organisation.countyName ?? '–'],
          [say('E-post', 'E-mail'), organisation.contactEmail || '–'],
          [say('Telefon', 'Telephone'), organisation.contactPhone || '–'],
          [say('Postadress', 'Postal address'), organisation.postalAddress || '–'],
          [say('Bankgiro', 'Bankgiro'), organisation.bankgiro ? formatBankgiro(organisation.bankgiro) : '–'],
        ]}
      />
      {open && (
        <ActionDialog
          title={say(`Kontaktuppgifter till ${organisation.name}`, `Contact details of ${organisation.name}`)}
          path={`/organisations/${organisation.id}`}
          method="PATCH"
          fixed={{ version: organisation.version }}
          fields={[
            {
              name: 'contactEmail',
              label: say('E-post', 'E-mail'),
              kind: 'email',
              optional: true,
              initial: organisation.contactEmail ?? '',
            },
            {
              name: 'contactPhone',
              label: say('Telefon', 'Telephone'),
              kind: 'text',
              max: 40,
              optional: true,
              initial: organisation.contactPhone ?? '',
            },
            {
              name: 'postalAddress',
              label: say('Postadress', 'Postal address'),
              kind: 'longText',
              max: 300,
              optional: true,
              initial: organisation.postalAddress ?? '',
            },
            ...(isAuthority
              ? [
                  {
                    name: 'bankgiro',
                    label: say('Bankgiro för återbetalningar', 'Bankgiro for repayments'),
                    kind: 'text' as const,
                    max: 12,
                    optional: true,
                    initial: organisation.bankgiro ? formatBankgiro(organisation.bankgiro) : '',
                  },
                ]
              : []),
          ]}
          // A field that was emptied is to be emptied, not left as it was.
          shape={(body) => ({
            contactEmail: '',
            contactPhone: '',
            postalAddress: '',
            ...(isAuthority ? { bankgiro: '' } : {}),
            ...body,
          })}
          submitLabel={say('Spara', 'Save')}
          success={say('Uppgifterna är sparade.', 'The details have been saved.')}
          onClose={() => setOpen(false)}
        />
      )}
    </Section>
  );
}

function Cases({ organisation: { id, cases } }: { organisation: Organisation }) {
  const say = useWords();
  const { data = [] } = useGetList<CaseRow>('cases', {
    filter: { organisationId: id },
    pagination: { page: 1, perPage: 25 },
    sort: { field: 'registryNumber', order: 'DESC' },
  });
  return (
    <Section
      title={say('Ärenden', 'Cases')}
      actions={
        <CasesLink filter={{ organisationId: id }}>
          {say(`Visa alla ${cases} i listan`, `Show all ${cases} in the list`)}
        </CasesLink>
      }
    >
      <PlainTable
        caption={say('Organisationens ärenden', 'Cases of the organisation')}
        rows={data}
        rowKey={(row) => row.id}
        columns={[
          {
            label: say('Diarienummer', 'Registry number'),
            render: (row) => <CaseLink id={row.id}>{row.registryNumber}</CaseLink>,
          },
          { label: say('Omgång', 'Round'), render: ({ roundName }) => roundName },
          {
            label: say('Tillstånd', 'State'),
            render: ({ state, stateLabel }) => <StatusChip status={state} label={stateLabel} />,
          },
          {
            label: say('Beviljat', 'Granted'),
            number: true,
            render: ({ allotted }) => formatKronor(allotted),
          },
          { label: say('Utbetalt', 'Paid'), number: true, render: ({ paid }) => formatKronor(paid) },
        ]}
      />
    </Section>
  );
}
