import { Controller, Get, HttpCode, Inject, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { noticeRow, noticesRead } from '#domain/contracts/oversight.js';
import type { Actor } from '../platform/actor.js';
import { Allow, CurrentActor } from '../platform/allow.js';
import { Described } from '../platform/described.js';
import { BodyAs } from '../platform/input.js';
import { readListQuery, setRange } from '../platform/list-query.js';
import { MarkNoticesRead } from './mark-notices-read.js';
import { NoticeQueries } from './notice.queries.js';

type Person = Actor & { userId: number };

@ApiTags('Meddelanden')
@Controller('me/notices')
export class NoticesController {
  constructor(
    @Inject(NoticeQueries) private readonly queries: NoticeQueries,
    @Inject(MarkNoticesRead) private readonly markNoticesRead: MarkNoticesRead,
  ) {}

  @Get()
  @Allow('notice.read')
  @Described({ summary: 'Mina meddelanden, nyast först', gives: z.array(noticeRow) })
  async list(
    @Query() query: unknown,
    @CurrentActor() actor: Person,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const asked = readListQuery(query, z.object({}), []);
    const { rows, total } = await this.queries.listOwn(actor.userId, asked);
    setRange(reply, 'notices', asked, rows.length, total);
    return rows;
  }

  @Post('read')
  @HttpCode(200)
  @Allow('notice.read')
  @Described({
    summary: 'Markera alla mina meddelanden som lästa, eller de angivna',
    takes: noticesRead,
    gives: z.object({ read: z.int() }),
  })
  read(@BodyAs(noticesRead) { ids }: z.infer<typeof noticesRead>, @CurrentActor() actor: Person) {
    return this.markNoticesRead.run({ userId: actor.userId, ids });
  }
}
