import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { formVersionRow } from '#domain/contracts/round-setup.js';
import { SHIPPED_FORMS } from '#domain/forms/form-registry.js';
import { listQuestions } from '#domain/forms/questions.js';
import { Allow } from '../platform/allow.js';
import { Described } from '../platform/described.js';

/** Every shipped form is published when the product starts, so the list needs no database. */
const ROWS = SHIPPED_FORMS.map(({ definition, kind, recipientClasses }) => ({
  formId: definition.formId,
  version: definition.version,
  title: definition.title.sv,
  kind,
  recipientClasses: [...recipientClasses],
  questions: listQuestions(definition).filter(({ type }) => type !== 'expression').length,
}));

@ApiTags('Omgångar')
@Controller('form-versions')
export class FormVersionsController {
  @Get()
  @Allow('round.read')
  @Described({
    summary: 'De publicerade blanketter som en omgång kan välja bland',
    gives: z.array(formVersionRow),
  })
  list() {
    return ROWS;
  }
}
