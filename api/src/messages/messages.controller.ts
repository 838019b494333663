import { Controller, Get, Inject, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { caseChanged } from '#domain/contracts/cases.js';
import { caseMessage, messageCreation } from '#domain/contracts/handling.js';
import type { Actor } from '../platform/actor.js';
import { Allow, CurrentActor } from '../platform/allow.js';
import { Described } from '../platform/described.js';
import { BodyAs, IdParam } from '../platform/input.js';
import { MessagesQueries } from './messages.queries.js';
import { WriteMessage } from './write-message.js';

@ApiTags('Meddelanden')
@Controller('cases/:id/messages')
export class MessagesController {
  constructor(
    @Inject(MessagesQueries) private readonly messages: MessagesQueries,
    @Inject(WriteMessage) private readonly writeMessage: WriteMessage,
  ) {}

  @Get()
  @Allow('case.read')
  @Described({ summary: 'Meddelanden mellan sökanden och myndigheten', gives: z.array(caseMessage) })
  list(@IdParam() caseId: number, @CurrentActor() actor: Actor) {
    return this.messages.ofCase(caseId, actor);
  }

  @Post()
  @Allow('message.write')
  @Described({
    summary: 'Skriv till den andra sidan; kan begära svar',
    takes: messageCreation,
    gives: caseChanged,
    status: 201,
  })
  create(
    @IdParam() caseId: number,
    @BodyAs(messageCreation) body: z.infer<typeof messageCreation>,
    @CurrentActor() actor: Actor & { userId: number },
  ) {
    return this.writeMessage.run({ caseId, actor, ...body });
  }
}
