import { lazy, Suspense } from 'react';
import type { z } from 'zod';
import type { opinionForm } from '#domain/contracts/handling.js';
import { useLanguage } from '../../../i18n/use-words.js';
import { Asked } from '../../../shared/Asked.js';
import { Waiting } from '../../../shared/Notice.js';
import { definitionOf } from '../application/ApplicationAnswers.js';

const FormRead = lazy(() => import('../../../forms/FormRead.js'));

/** An answered opinion, read with the form it was given in. */
export function OpinionAnswers({ id, answers }: { id: number; answers: Record<string, unknown> }) {
  const locale = useLanguage();
  return (
    <Asked<z.infer<typeof opinionForm>> path={`/opinions/${id}/form`}>
      {(form) => (
        <Suspense fallback={<Waiting />}>
          <FormRead definition={definitionOf(form)} answers={answers} locale={locale} headingLevel={3} />
        </Suspense>
      )}
    </Asked>
  );
}
