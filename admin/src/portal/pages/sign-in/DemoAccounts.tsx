import type { Demo } from '#domain/contracts/session.js';
import { useResource } from '../../http/use-resource.js';
import { useTexts } from '../../i18n/locale.js';
import { Icon } from '../../ui/icons.js';
import { Section } from '../../ui/Section.js';

type Account = NonNullable<Demo['accounts']>[number];
const SIDES = ['applicant', 'authority', 'county'] as const;

interface DemoAccountsProps {
  busy: boolean;
  onChoose: (as: { email: string; password: string }) => void;
}

export function DemoAccounts({ busy, onChoose }: DemoAccountsProps) {
  const texts = useTexts();
  const demo = useResource<Demo>('/api/demo').value;
  if (!demo?.demo || !demo.accounts?.length || !demo.password) return null;
  const password = demo.password;
  const sides = SIDES.map((side) => ({
    side,
    accounts: (demo.accounts ?? []).filter((account) => account.side === side),
  })).filter(({ accounts }) => accounts.length > 0);
  return (
    <Section title={texts.demoAccounts.title} className="demo-accounts">
      <p>{texts.demoAccounts.lead}</p>
      {sides.map(({ side, accounts }) => (
        <div key={side}>
          <h3>{texts.demoAccounts.sides[side]}</h3>
          <ul>
            {accounts.map((account) => (
              <li key={account.email}>
                <AccountButton
                  account={account}
                  busy={busy}
                  onChoose={() => onChoose({ email: account.email, password })}
                />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}

function AccountButton({
  account,
  busy,
  onChoose,
}: {
  account: Account;
  busy: boolean;
  onChoose: () => void;
}) {
  const texts = useTexts();
  return (
    <button
      type="button"
      className="account"
      aria-disabled={busy || undefined}
      onClick={busy ? undefined : onChoose}
    >
      <span className="visually-hidden">{texts.demoAccounts.use(account.name)}: </span>
      <span className="account-role">{account.roleLabel}</span>
      <span className="account-who">
        <span aria-hidden="true">{account.name}, </span>
        {account.organisation}
      </span>
      <Icon name="arrow" />
    </button>
  );
}
