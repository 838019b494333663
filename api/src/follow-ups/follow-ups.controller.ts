import { Controller, Get, Inject, Res, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { recipientClass } from '#domain/contracts/fields.js';
import { followUp } from '#domain/contracts/oversight.js';
import type { Actor } from '../platform/actor.js';
import { Allow, CurrentActor } from '../platform/allow.js';
import { Described } from '../platform/described.js';
import { IdParam, QueryAs } from '../platform/input.js';
import { followUpWorkbook } from './follow-up-workbook.js';
import { ShowFollowUp } from './show-follow-up.js';

const cut = z.object({
  recipientClass: recipientClass.optional(),
  countyCode: z
    .string()
    .regex(/^\d{2}$/)
    .optional(),
});
type Cut = z.infer<typeof cut>;

@ApiTags('Uppföljning')
@Controller('rounds/:id')
export class FollowUpsController {
  constructor(@Inject(ShowFollowUp) private readonly showFollowUp: ShowFollowUp) {}

  @Get('follow-up')
  @Allow('followUp.read')
  @Described({
    summary: 'Uppföljningen av en omgång: summor, områden, län, svar per fråga och vilka som inte har svarat',
    gives: followUp,
  })
  async show(@IdParam() roundId: number, @QueryAs(cut) query: Cut, @CurrentActor() actor: Actor) {
    return (await this.showFollowUp.run({ actor, roundId, ...query })).followUp;
  }

  @Get('follow-up.xlsx')
  @Allow('followUp.read')
  @Described({ summary: 'Samma uppföljning som Excel' })
  async workbook(
    @IdParam() roundId: number,
    @QueryAs(cut) query: Cut,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const shown = await this.showFollowUp.run({ actor, roundId, ...query });
    void reply
      .type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
      .header(
        'content-disposition',
        `attachment; filename="uppfoljning-${shown.round.year}-${roundId}.xlsx"`,
      );
    return new StreamableFile(await followUpWorkbook(shown.round, shown.followUp));
  }
}
