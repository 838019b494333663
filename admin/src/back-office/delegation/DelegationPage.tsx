import { useState } from 'react';
import Button from '@mui/material/Button';
import type { DelegationRule } from '#domain/contracts/index.js';
import type { z } from 'zod';
import type { delegationOrder } from '#domain/contracts/index.js';
import { type Words, useLanguage, useWords } from '../../i18n/use-words.js';
import { useMay, useSession } from '../../providers/session.js';
import { ActionDialog } from '../../shared/form/ActionDialog.js';
import { formatDay, formatKronor } from '../../shared/format.js';
import { EmptyNotice, ErrorNotice, Waiting } from '../../shared/Notice.js';
import { Page } from '../../shared/Page.js';
import { PlainTable } from '../../shared/PlainTable.js';
import { Section } from '../../shared/Section.js';
import { useQuestion } from '../../shared/use-question.js';

type Order = z.infer<typeof delegationOrder>;

const KINDS: Record<DelegationRule['decisionKind'], (say: Words) => string> = {
  grant: (say) => say('Bevilja', 'Grant'),
  deny: (say) => say('Avslå', 'Deny'),
  dismiss: (say) => say('Avvisa', 'Dismiss'),
  review: (say) => say('Ompröva', 'Review'),
};

/** Who may decide what, up to which sum. */
export function DelegationPage() {
  const say = useWords();
  const { data, error, refetch } = useQuestion<Order>('/delegation-order');
  return (
    <Page title={say('Delegationsordning', 'Delegation order')}>
      <p style={{ marginTop: 0, maxWidth: '65ch' }}>
        {say(
          'Här står vem som får besluta om ansökningar, och upp till vilket belopp. Medel hindrar beslut som går utanför ordningen. För avslag och avvisning räknas det sökta beloppet.',
          'This says who may decide on applications, and up to which sum. Medel stops decisions outside the order. For denials and dismissals the sum applied for counts.',
        )}
      </p>
      {error && <ErrorNotice error={error} retry={() => void refetch()} />}
      {data ? <Rules order={data} /> : !error && <Waiting />}
    </Page>
  );
}

function Rules({ order }: { order: Order }) {
  const say = useWords();
  const locale = useLanguage();
  const { today } = useSession();
  const mayChange = useMay('delegation.change');
  const [adding, setAdding] = useState(false);
  const [ending, setEnding] = useState<DelegationRule>();
  const add = mayChange && (
    <Button variant="contained" size="small" onClick={() => setAdding(true)}>
      {say('Ny rad …', 'New rule …')}
    </Button>
  );
  const name = ({ userName }: DelegationRule) =>
    userName ?? say('Varje beslutsfattare', 'Every decision maker');
  return (
    <>
      {order.rules.length === 0 ? (
        <EmptyNotice
          title={say('Ingen delegationsordning är inlagd', 'No delegation order has been entered')}
          action={add}
        >
          {say(
            'Så länge ingen rad finns får varje beslutsfattare fatta alla beslut. Lägg in den första raden, så gäller bara det som står här.',
            'As long as there is no rule every decision maker may make all decisions. Enter the first rule, and only what stands here applies.',
          )}
        </EmptyNotice>
      ) : (
        <Section title={say('Gäller nu och framöver', 'In force now and later')} actions={add}>
          <PlainTable
            caption={say('Delegationsordningens rader', 'Rules of the delegation order')}
            rows={order.rules}
            rowKey={({ id }) => id}
            columns={[
              { label: say('Beslut', 'Decision'), render: ({ decisionKind }) => KINDS[decisionKind](say) },
              { label: say('Vem', 'Who'), render: name },
              {
                label: say('Upp till', 'Up to'),
                number: true,
                render: ({ upTo }) => (upTo === null ? say('Utan gräns', 'No limit') : formatKronor(upTo)),
              },
              { label: say('Från', 'From'), render: ({ validFrom }) => formatDay(validFrom, locale) },
              {
                label: say('Till', 'Until'),
                render: ({ validTo }) =>
                  validTo ? formatDay(validTo, locale) : say('Tills vidare', 'Until further notice'),
              },
              ...(mayChange
                ? [
                    {
                      label: say('Ändra', 'Change'),
                      render: (rule: DelegationRule) => (
                        <Button
                          disabled={rule.validTo !== null && rule.validTo <= today}
                          size="small"
                          onClick={() => setEnding(rule)}
                        >
                          {say('Avsluta …', 'End …')}
                        </Button>
                      ),
                    },
                  ]
                : []),
            ]}
          />
        </Section>
      )}
      {adding && <NewRule order={order} onClose={() => setAdding(false)} />}
      {ending && (
        <ActionDialog
          title={say('Avsluta raden', 'End the rule')}
          intro={say(
            `${KINDS[ending.decisionKind](say)}, ${name(ending)}: gäller inte efter i dag. Beslut som redan är fattade påverkas inte.`,
            `${KINDS[ending.decisionKind](say)}, ${name(ending)}: not in force after today. Decisions already made are not affected.`,
          )}
          path={`/delegation-order/rules/${ending.id}`}
          method="DELETE"
          bare
          danger
          submitLabel={say('Avsluta', 'End')}
          success={say('Raden är avslutad.', 'The rule has been ended.')}
          onClose={() => setEnding(undefined)}
        />
      )}
    </>
  );
}

function NewRule({ order, onClose }: { order: Order; onClose: () => void }) {
  const say = useWords();
  const { today } = useSession();
  return (
    <ActionDialog
      title={say('Ny rad i delegationsordningen', 'New rule of the delegation order')}
      fields={[
        {
          name: 'decisionKind',
          label: say('Beslut', 'Decision'),
          kind: 'choice',
          options: (Object.keys(KINDS) as DelegationRule['decisionKind'][]).map((kind) => ({
            value: kind,
            label: KINDS[kind](say),
          })),
          initial: 'grant',
        },
        {
          name: 'userId',
          label: say('Vem', 'Who'),
          kind: 'choice',
          optional: true,
          options: order.deciders.map(({ userId, name }) => ({ value: userId, label: name })),
          help: say(
            'Utan val gäller raden varje beslutsfattare.',
            'Without a choice the rule is for every decision maker.',
          ),
        },
        {
          name: 'upTo',
          label: say('Upp till', 'Up to'),
          kind: 'kronor',
          optional: true,
          placeholder: '500 000 kr',
          help: say('Tomt betyder utan gräns.', 'Blank means no limit.'),
        },
        { name: 'validFrom', label: say('Gäller från', 'In force from'), kind: 'day', initial: today },
        { name: 'validTo', label: say('Gäller till', 'In force until'), kind: 'day', optional: true },
      ]}
      path="/delegation-order/rules"
      shape={(body) => ({ userId: null, upTo: null, ...body })}
      submitLabel={say('Lägg till', 'Add')}
      success={say('Raden är inlagd.', 'The rule has been added.')}
      onClose={onClose}
    />
  );
}
