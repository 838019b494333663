import { useTexts } from '../../i18n/locale.js';
import { Section } from '../../ui/Section.js';

export function RoleTexts() {
  const { organisation } = useTexts();
  return (
    <Section title={organisation.rolesTitle}>
      <dl className="role-texts">
        {Object.values(organisation.roles).map(([role, may]) => (
          <div key={role}>
            <dt>{role}</dt>
            <dd>{may}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
