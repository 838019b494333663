import { RefusedError } from '#domain/errors.js';
import { fillContent } from '#domain/letters/letter-content.js';
import { words } from '#domain/letters/letter-words.js';
import { templateVersion } from '../../letter-templates/find-template.js';
import type { LetterWriter } from '../document-kinds.js';
import { findDecision } from '../find-decision.js';
import { letterOf } from '../letter-parts.js';
import { mergeValuesOf } from '../merge-values.js';

/** A letter of free words to one of many cases. Refuses when the case lacks what the template needs: no letter goes out with a hole in it. */
export const freeLetter: LetterWriter = async ({ manager, about, payload, today }) => {
  const { templateKey, templateNumber } = payload;
  if (typeof templateKey !== 'string' || typeof templateNumber !== 'number')
    throw new Error('a free letter names its template');
  const template = await templateVersion(manager, about.authorityId, templateKey, templateNumber);
  if (!template) throw new RefusedError([{ code: 'letter.templateUnknown' }]);
  const decision = (await findDecision(manager, about.caseId)) ?? null;
  const { missing, ...said } = fillContent(template.content, mergeValuesOf(about, decision));
  if (missing.length > 0)
    throw new RefusedError([
      {
        code: 'letter.fieldMissing',
        data: { fields: missing.map((name) => `{{${name}}}`).join(', ') },
      },
    ]);
  return letterOf(about, today, {
    title: said.title,
    paragraphs: said.introduction,
    facts: [],
    sections: said.sections.map(({ title, paragraphs }) => words(title, paragraphs)),
    closing: said.closing,
  });
};
