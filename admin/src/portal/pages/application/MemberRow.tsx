import type { ApplicationMember } from '#domain/contracts/applications.js';
import { formatInstant } from '../../../shared/format.js';
import { useLocale } from '../../i18n/locale.js';
import { Button } from '../../ui/Button.js';
import { MemberStatus } from './MemberStatus.js';

interface RowProps {
  member: ApplicationMember;
  fieldId: string;
  typed: string | undefined;
  wrong: boolean;
  onType: (text: string) => void;
  onRemove: () => void;
}

export function MemberRow({ member, fieldId, typed, wrong, onType, onRemove }: RowProps) {
  const { locale, texts } = useLocale();
  const words = texts.application.members;
  const name = member.organisationName;
  return (
    <tr>
      <th scope="row">
        {name}
        <span className="quiet block">{member.isLead ? words.lead1 : member.countyName}</span>
      </th>
      <td data-label={words.columns.status}>
        <MemberStatus member={member} />
        {member.answeredBy && (
          <span className="quiet block">
            {words.answered(member.answeredBy, formatInstant(member.answeredAt, locale))}
          </span>
        )}
      </td>
      <td data-label={words.columns.share}>
        {typed === undefined ? (
          '–'
        ) : (
          <div className={wrong ? 'field field-wrong share' : 'field share'}>
            <label htmlFor={fieldId} className="visually-hidden">
              {words.shareOf(name)}
            </label>
            {wrong && (
              <p className="field-error" id={`${fieldId}-error`}>
                {words.shareWrong}
              </p>
            )}
            <span className="with-unit">
              <input
                id={fieldId}
                type="text"
                inputMode="numeric"
                autoComplete="off"
                maxLength={20}
                value={typed}
                aria-invalid={wrong || undefined}
                aria-describedby={wrong ? `${fieldId}-error` : undefined}
                onChange={(event) => onType(event.target.value)}
              />
              kr
            </span>
          </div>
        )}
      </td>
      <td data-label={words.columns.action}>
        {member.isLead || typed === undefined ? (
          '–'
        ) : (
          <Button look="secondary" className="button-small" onClick={onRemove}>
            {words.remove}
            <span className="visually-hidden"> {words.removeOf(name)}</span>
          </Button>
        )}
      </td>
    </tr>
  );
}
