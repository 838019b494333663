import { useTexts } from '../i18n/locale.js';
import { Page } from '../ui/Page.js';

export function AccessibilityPage() {
  const { accessibility } = useTexts();
  return (
    <Page title={accessibility.title} lead={accessibility.lead} narrow>
      {accessibility.sections.map(([heading, text]) => (
        <section key={heading} className="prose">
          <h2>{heading}</h2>
          <p>{text}</p>
        </section>
      ))}
    </Page>
  );
}
