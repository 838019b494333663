import { daysLeft } from '../days-left.js';
import { useLocale } from '../i18n/locale.js';
import { formatWeekday } from '../../shared/format.js';
import { Tag } from './Tag.js';

export function DueDay({ today, dueOn, latest = true }: { today: string; dueOn: string; latest?: boolean }) {
  const { locale, texts } = useLocale();
  const left = daysLeft(today, dueOn, texts);
  const day = formatWeekday(dueOn, locale);
  return (
    <p className="due">
      <Tag tone={left.tone} icon={left.tone === 'danger' ? 'warning' : 'clock'}>
        {left.text}
      </Tag>
      <span>{latest ? texts.start.latest(day) : day}</span>
    </p>
  );
}
