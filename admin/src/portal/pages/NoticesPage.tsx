import { useState } from 'react';
import { Link } from 'react-router';
import type { NoticeRow } from '#domain/contracts/oversight.js';
import { formatInstant } from '../../shared/format.js';
import { useAction } from '../http/use-action.js';
import { useResource } from '../http/use-resource.js';
import { useLocale } from '../i18n/locale.js';
import { usePortal } from '../session/portal-context.js';
import { Button } from '../ui/Button.js';
import { Failed } from '../ui/Failed.js';
import { EmptyState, ProblemMessage } from '../ui/Message.js';
import { Page } from '../ui/Page.js';
import { Tag } from '../ui/Tag.js';

export function NoticesPage() {
  const { texts } = useLocale();
  const notices = useResource<NoticeRow[]>('/api/me/notices');
  const portal = usePortal();
  const { run, busy, problem } = useAction();
  const [onlyUnread, setOnlyUnread] = useState(false);
  if (!notices.value && notices.problem) return <Failed problem={notices.problem} retry={notices.reload} />;

  const markRead = async (body: { ids?: number[] }) => {
    await run('POST', '/api/me/notices/read', body);
    notices.reload();
    portal.reload();
  };
  const all = notices.value ?? [];
  const unread = all.filter((notice) => !notice.readAt);
  const shown = onlyUnread ? unread : all;
  return (
    <Page
      title={texts.notices.title}
      busy={notices.loading}
      lead={unread.length > 0 ? texts.unread(unread.length) : undefined}
    >
      {problem && <ProblemMessage problem={problem} />}
      {all.length === 0 ? (
        <EmptyState title={texts.notices.none}>{texts.notices.noneText}</EmptyState>
      ) : (
        <>
          <div className="actions no-print">
            <Button look="secondary" aria-pressed={onlyUnread} onClick={() => setOnlyUnread(!onlyUnread)}>
              {texts.notices.onlyUnread}
            </Button>
            {unread.length > 0 && (
              <Button look="secondary" busy={busy} onClick={() => void markRead({})}>
                {texts.notices.markAll}
              </Button>
            )}
          </div>
          {shown.length === 0 && <p role="status">{texts.notices.noneUnread}</p>}
          <ul className="notices">
            {shown.map((notice) => (
              <li key={notice.id}>
                <Notice notice={notice} onRead={() => void markRead({ ids: [notice.id] })} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Page>
  );
}

function Notice({ notice, onRead }: { notice: NoticeRow; onRead: () => void }) {
  const { locale, texts } = useLocale();
  return (
    <article className={notice.readAt ? 'card notice' : 'card notice notice-unread'}>
      <h2>
        {notice.title} {!notice.readAt && <Tag tone="action">{texts.notices.isNew}</Tag>}
      </h2>
      <p className="pre">{notice.body}</p>
      <p className="quiet">
        <time dateTime={notice.createdAt}>{formatInstant(notice.createdAt, locale)}</time>
      </p>
      <p className="actions no-print">
        {notice.caseId !== null && (
          <Link to={`/arenden/${notice.caseId}`} onClick={notice.readAt ? undefined : onRead}>
            {texts.notices.toCase(notice.registryNumber ?? '')}
          </Link>
        )}
        {!notice.readAt && (
          <button type="button" className="button button-plain button-small" onClick={onRead}>
            {texts.notices.markOne}
            <span className="visually-hidden">: {notice.title}</span>
          </button>
        )}
      </p>
    </article>
  );
}
