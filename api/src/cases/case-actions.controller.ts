import { Controller, Inject, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import {
  assignment,
  caseChanged,
  communication,
  communicationAnswer,
  note,
  reasonedChange,
} from '#domain/contracts/cases.js';
import type { Actor } from '../platform/actor.js';
import { Allow, CurrentActor } from '../platform/allow.js';
import { Described } from '../platform/described.js';
import { BodyAs, IdParam } from '../platform/input.js';
import { AddNote } from './add-note.js';
import { AnswerCommunication } from './answer-communication.js';
import { AssignOfficer } from './assign-officer.js';
import { Communicate } from './communicate.js';
import { WithdrawCase } from './withdraw-case.js';
import { WriteOffCase } from './write-off-case.js';

type Reasoned = z.infer<typeof reasonedChange>;

@ApiTags('Ärenden')
@Controller('cases/:id')
export class CaseActionsController {
  constructor(
    @Inject(AssignOfficer) private readonly assignOfficer: AssignOfficer,
    @Inject(AddNote) private readonly addNote: AddNote,
    @Inject(Communicate) private readonly communicate: Communicate,
    @Inject(AnswerCommunication) private readonly answerCommunication: AnswerCommunication,
    @Inject(WithdrawCase) private readonly withdrawCase: WithdrawCase,
    @Inject(WriteOffCase) private readonly writeOffCase: WriteOffCase,
  ) {}

  @Post('assignment')
  @Allow('case.assign')
  @Described({
    summary: 'Sätt eller ta bort handläggare',
    takes: assignment,
    gives: caseChanged,
    status: 201,
  })
  assign(
    @IdParam() caseId: number,
    @BodyAs(assignment) body: z.infer<typeof assignment>,
    @CurrentActor() actor: Actor,
  ) {
    return this.assignOfficer.run({ caseId, actor, ...body });
  }

  @Post('notes')
  @Allow('case.note')
  @Described({ summary: 'Skriv en intern anteckning', takes: note, gives: caseChanged, status: 201 })
  annotate(
    @IdParam() caseId: number,
    @BodyAs(note) body: z.infer<typeof note>,
    @CurrentActor() actor: Actor,
  ) {
    return this.addNote.run({ caseId, actor, ...body });
  }

  @Post('communication')
  @Allow('report.review', 'claim.decide')
  @Described({
    summary: 'Kommunicera underlaget med mottagaren (25 § förvaltningslagen)',
    takes: communication,
    gives: caseChanged,
    status: 201,
  })
  hear(
    @IdParam() caseId: number,
    @BodyAs(communication) body: z.infer<typeof communication>,
    @CurrentActor() actor: Actor,
  ) {
    return this.communicate.run({ caseId, actor, ...body });
  }

  @Post('communication-answer')
  @Allow('report.submit')
  @Described({
    summary: 'Mottagaren svarar på underrättelsen (25 § förvaltningslagen)',
    takes: communicationAnswer,
    gives: caseChanged,
    status: 201,
  })
  answer(
    @IdParam() caseId: number,
    @BodyAs(communicationAnswer) body: z.infer<typeof communicationAnswer>,
    @CurrentActor() actor: Actor,
  ) {
    return this.answerCommunication.run({ caseId, actor, ...body });
  }

  @Post('withdrawal')
  @Allow('case.withdraw')
  @Described({
    summary: 'Mottagaren återkallar ärendet',
    takes: reasonedChange,
    gives: caseChanged,
    status: 201,
  })
  withdraw(@IdParam() caseId: number, @BodyAs(reasonedChange) body: Reasoned, @CurrentActor() actor: Actor) {
    return this.withdrawCase.run({ caseId, actor, ...body });
  }

  @Post('write-off')
  @Allow('case.writeOff')
  @Described({ summary: 'Skriv av ärendet', takes: reasonedChange, gives: caseChanged, status: 201 })
  writeOff(@IdParam() caseId: number, @BodyAs(reasonedChange) body: Reasoned, @CurrentActor() actor: Actor) {
    return this.writeOffCase.run({ caseId, actor, ...body });
  }
}
