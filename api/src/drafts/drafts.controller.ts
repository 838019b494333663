import { Controller, Get, Inject, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { draft, draftChange } from '#domain/contracts/cases.js';
import type { FormKind } from '#domain/forms/form-registry.js';
import type { Actor } from '../platform/actor.js';
import { Allow, CurrentActor } from '../platform/allow.js';
import { Described } from '../platform/described.js';
import { BodyAs, Checked, IdParam } from '../platform/input.js';
import { Drafts } from './drafts.js';

const kind = z.enum(['requisition', 'report', 'application']);
type Me = Actor & { userId: number };

@ApiTags('Utkast')
@Controller('cases/:id/drafts/:kind')
export class DraftsController {
  constructor(@Inject(Drafts) private readonly drafts: Drafts) {}

  @Get()
  @Allow('portal.read')
  @Described({ summary: 'Organisationens utkast; version 0 när inget är sparat', gives: draft })
  read(
    @IdParam() caseId: number,
    @Param('kind', new Checked(kind)) which: FormKind,
    @CurrentActor() actor: Me,
  ) {
    return this.drafts.read({ caseId, kind: which, actor });
  }

  @Put()
  @Allow('requisition.fill', 'report.fill', 'application.fill')
  @Described({
    summary: 'Sparar utkastet; 409 med den andras utkast när versionen inte är den senaste',
    takes: draftChange,
    gives: draft,
  })
  save(
    @IdParam() caseId: number,
    @Param('kind', new Checked(kind)) which: FormKind,
    @BodyAs(draftChange) change: z.infer<typeof draftChange>,
    @CurrentActor() actor: Me,
  ) {
    return this.drafts.keep({ caseId, kind: which, actor }, change);
  }
}
