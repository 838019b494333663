import { Controller, Get, Inject, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { caseChanged } from '#domain/contracts/cases.js';
import { caseTags } from '#domain/contracts/handling.js';
import { type Actor, caseScope } from '../platform/actor.js';
import { Allow, CurrentActor } from '../platform/allow.js';
import { Described } from '../platform/described.js';
import { BodyAs, IdParam } from '../platform/input.js';
import { SetTags } from './set-tags.js';

@ApiTags('Etiketter')
@Controller()
export class TagsController {
  constructor(
    @Inject(SetTags) private readonly setTags: SetTags,
    @Inject(DataSource) private readonly dataSource: DataSource,
  ) {}

  @Put('cases/:id/tags')
  @Allow('case.tag')
  @Described({ summary: 'Ärendets etiketter; hela mängden ersätts', takes: caseTags, gives: caseChanged })
  set(
    @IdParam() caseId: number,
    @BodyAs(caseTags) body: z.infer<typeof caseTags>,
    @CurrentActor() actor: Actor,
  ) {
    return this.setTags.run({ caseId, actor, ...body });
  }

  @Get('tags')
  @Allow('case.note')
  @Described({ summary: 'Etiketter i bruk', gives: z.array(z.string()) })
  async list(@CurrentActor() actor: Actor) {
    const scope = caseScope(actor);
    const rows = await this.dataSource.query<{ tag: string }[]>(
      `SELECT DISTINCT t.tag FROM case_tag t JOIN grant_case c ON c.id = t.case_id JOIN round r ON r.id = c.round_id JOIN programme p ON p.id = r.programme_id
       WHERE ${scope.sql} ORDER BY t.tag LIMIT 500`,
      scope.values,
    );
    return rows.map(({ tag }) => tag);
  }
}
