import type { ReactNode } from 'react';
import { useParams } from 'react-router-dom';
import { useWords } from '../../i18n/use-words.js';
import { Opened } from './Opened.js';
import { ErrorNotice, Waiting } from '../../shared/Notice.js';
import { Page } from '../../shared/Page.js';
import { useQuestion } from '../../shared/use-question.js';

interface Props<T> {
  resource: string;
  children: (record: T) => ReactNode;
}

/** One thing by the id in the address: asked for, waited for, or said why not. */
export function Detail<T>(props: Props<T>) {
  return (
    <Opened resource={props.resource}>
      <Asked {...props} />
    </Opened>
  );
}

function Asked<T>({ resource, children }: Props<T>) {
  const say = useWords();
  const { id } = useParams();
  const { data, error, refetch } = useQuestion<T>(`/${resource}/${id}`);
  if (data !== undefined) return children(data);
  if (error)
    return (
      <Page title={say('Kunde inte visas', 'Could not be shown')}>
        <ErrorNotice error={error} retry={() => void refetch()} />
      </Page>
    );
  return (
    <Page title={say('Hämtar', 'Loading')}>
      <Waiting rows={8} />
    </Page>
  );
}
