import { Controller, Get, HttpCode, Inject, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { auditFilter, auditRow, auditVerification } from '#domain/contracts/oversight.js';
import type { Actor } from '../platform/actor.js';
import { Allow, CurrentActor } from '../platform/allow.js';
import { Described } from '../platform/described.js';
import { readListQuery, setRange } from '../platform/list-query.js';
import { AUDIT_SORTS, AuditQueries } from './audit.queries.js';
import { VerifyEverything } from './verify-everything.js';

@ApiTags('Granskningslogg')
@Controller()
export class AuditController {
  constructor(
    @Inject(AuditQueries) private readonly queries: AuditQueries,
    @Inject(VerifyEverything) private readonly verifyEverything: VerifyEverything,
  ) {}

  @Get('audit-records')
  @Allow('audit.read')
  @Described({ summary: 'Granskningsloggen, nyast först', gives: z.array(auditRow) })
  async list(
    @Query() query: unknown,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const asked = readListQuery(query, auditFilter, Object.keys(AUDIT_SORTS));
    const { rows, total } = await this.queries.list(actor, asked);
    setRange(reply, 'audit-records', asked, rows.length, total);
    return rows;
  }

  @Post('audit-verifications')
  @HttpCode(200)
  @Allow('audit.read')
  @Described({
    summary: 'Kontrollerar alla kedjor, sigill, konton, räkneverk och lägen',
    gives: auditVerification,
  })
  verify() {
    return this.verifyEverything.run();
  }
}
