import type { Problem } from '#domain/contracts/fields.js';
import { useTexts } from '../i18n/locale.js';
import { Button, ButtonLink } from './Button.js';
import { Message } from './Message.js';
import { Page } from './Page.js';
import { problemLines } from '../http/problem-text.js';

/** A page whose content did not come: a stranger's case looks exactly like one that does not exist. */
export function Failed({ problem, retry }: { problem: Problem; retry: () => void }) {
  const texts = useTexts();
  if (problem.status === 404) return <NotFound />;
  const [line] = problemLines(problem, texts);
  return (
    <Page title={texts.problems.pageFailed} failed narrow>
      <Message tone="danger" title={line?.title}>
        {line?.detail && <p>{line.detail}</p>}
      </Message>
      <p className="actions">
        <Button onClick={retry}>{texts.retry}</Button>
        <ButtonLink to="/" look="secondary">
          {texts.problems.toStart}
        </ButtonLink>
      </p>
    </Page>
  );
}

export function NotFound() {
  const texts = useTexts();
  return (
    <Page title={texts.problems.notFound} lead={texts.problems.notFoundText} narrow>
      <p className="actions">
        <ButtonLink to="/">{texts.problems.toStart}</ButtonLink>
      </p>
    </Page>
  );
}
