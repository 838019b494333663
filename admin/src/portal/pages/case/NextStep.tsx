import type { CaseDetail } from '#domain/contracts/cases.js';
import { formPath } from '../../form-path.js';
import { useTexts } from '../../i18n/locale.js';
import { useMayFor } from '../../session/may-for.js';
import { ButtonLink } from '../../ui/Button.js';
import { DueDay } from '../../ui/DueDay.js';
import { Section } from '../../ui/Section.js';
import { HEARING_ID } from './section-ids.js';

export function NextStep({ grantCase, today }: { grantCase: CaseDetail; today: string }) {
  const texts = useTexts();
  const may = useMayFor(grantCase.organisationId);
  const { toDo } = grantCase;
  const signs = toDo?.form ? may(`${toDo.form}.submit`) : true;
  return (
    <div className="next-step">
      <Section title={texts.caseFile.next}>
        <p>{grantCase.whatHappensNext}</p>
      </Section>
      <Section title={texts.caseFile.yours} className={toDo ? 'yours' : ''}>
        {toDo ? (
          <>
            <p className="yours-text">{toDo.text}</p>
            {toDo.dueOn && <DueDay today={today} dueOn={toDo.dueOn} />}
            {!signs && (
              <p className="turn">
                <strong>{texts.start.notYours}.</strong> {texts.start.notYoursHint}
              </p>
            )}
            {toDo.form && may(`${toDo.form}.fill`) && (
              <p className="actions no-print">
                <ButtonLink to={formPath(grantCase.id, toDo.form)} look={signs ? 'primary' : 'secondary'}>
                  {texts.caseFile[toDo.form]}
                </ButtonLink>
              </p>
            )}
          </>
        ) : (
          <p>{texts.caseFile.nothingYours}</p>
        )}
        {grantCase.hearing?.open && (
          <p className="actions no-print">
            <a href={`#${HEARING_ID}`} className="button button-secondary">
              {texts.hearing.toIt}
            </a>
          </p>
        )}
      </Section>
    </div>
  );
}
