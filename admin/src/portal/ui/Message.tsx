import { useEffect, useRef, type ReactNode } from 'react';
import type { Problem } from '#domain/contracts/fields.js';
import { problemLines } from '../http/problem-text.js';
import { useTexts } from '../i18n/locale.js';
import { Icon, type IconName } from './icons.js';

type MessageTone = 'info' | 'success' | 'warning' | 'danger';
const ICONS: Record<MessageTone, IconName> = {
  info: 'info',
  success: 'check',
  warning: 'warning',
  danger: 'warning',
};

export function Message({
  tone,
  title,
  live,
  children,
}: {
  tone: MessageTone;
  title?: ReactNode;
  live?: boolean;
  children?: ReactNode;
}) {
  return (
    <div className={`message message-${tone}`} role={live ? 'status' : undefined}>
      <Icon name={ICONS[tone]} />
      <div>
        {title && <p className="message-title">{title}</p>}
        {children}
      </div>
    </div>
  );
}

interface ProblemProps {
  problem: Problem;
  title?: string;
  lead?: string;
  /** Field path → id of its control, to link from the summary. */
  fieldIds?: Record<string, string>;
}

/** The error summary: takes the focus when it appears, so that nobody has to look for what went wrong. */
export function ProblemMessage({ problem, title, lead, fieldIds = {} }: ProblemProps) {
  const texts = useTexts();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [problem]);
  return (
    <div ref={box} className="message message-danger" role="alert" tabIndex={-1}>
      <Icon name="warning" />
      <div>
        <p className="message-title">{title ?? texts.problems.summary}</p>
        {lead && <p>{lead}</p>}
        <ul>
          {problemLines(problem, texts).map((line) => {
            const id = line.field ? fieldIds[line.field] : undefined;
            return (
              <li key={`${line.field ?? ''}${line.title}`}>
                {id ? (
                  <a href={`#${id}`} onClick={(event) => focusField(event, id)}>
                    {line.title}
                  </a>
                ) : (
                  <strong>{line.title}</strong>
                )}
                {line.detail && <> {line.detail}</>}
              </li>
            );
          })}
        </ul>
      </div>
    </div>
  );
}

function focusField(event: { preventDefault: () => void }, id: string): void {
  event.preventDefault();
  document.getElementById(id)?.focus();
}

export function EmptyState({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="empty">
      <Icon name="check" />
      <p className="empty-title">{title}</p>
      {children && <p>{children}</p>}
    </div>
  );
}
