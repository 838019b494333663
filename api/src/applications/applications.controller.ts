import { Controller, Get, Inject, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import {
  applicationDetail,
  applicationStart,
  type ApplicationSubmission,
  applicationSubmission,
  arrivalCorrection,
} from '#domain/contracts/applications.js';
import { caseChanged } from '#domain/contracts/cases.js';
import type { Actor } from '../platform/actor.js';
import { Allow, CurrentActor } from '../platform/allow.js';
import { Described } from '../platform/described.js';
import { BodyAs, IdParam } from '../platform/input.js';
import { ApplicationQueries } from './application.queries.js';
import { CorrectArrival } from './correct-arrival.js';
import { StartApplication } from './start-application.js';
import { SubmitApplication } from './submit-application.js';

type Person = Actor & { userId: number };

@ApiTags('Ansökan')
@Controller()
export class ApplicationsController {
  constructor(
    @Inject(StartApplication) private readonly startApplication: StartApplication,
    @Inject(SubmitApplication) private readonly submitApplication: SubmitApplication,
    @Inject(CorrectArrival) private readonly correctArrival: CorrectArrival,
    @Inject(ApplicationQueries) private readonly applications: ApplicationQueries,
  ) {}

  @Post('applications')
  @Allow('application.fill')
  @Described({
    summary: 'Påbörja en ansökan i den egna organisationens utrymme',
    takes: applicationStart,
    gives: caseChanged,
    status: 201,
  })
  start(@BodyAs(applicationStart) body: z.infer<typeof applicationStart>, @CurrentActor() actor: Person) {
    return this.startApplication.run({ actor, ...body });
  }

  @Get('cases/:id/application')
  @Allow('case.read')
  @Described({ summary: 'Ansökan med formulär, medsökande, bilagor och versioner', gives: applicationDetail })
  one(@IdParam() caseId: number, @CurrentActor() actor: Actor) {
    return this.applications.find(caseId, actor);
  }

  @Post('cases/:id/application')
  @Allow('application.submit')
  @Described({
    summary: 'Behörig företrädare skriver under och skickar in ansökan',
    takes: applicationSubmission,
    gives: caseChanged,
    status: 201,
  })
  submit(
    @IdParam() caseId: number,
    @BodyAs(applicationSubmission) submission: ApplicationSubmission,
    @CurrentActor() actor: Person,
  ) {
    return this.submitApplication.run({ caseId, actor, submission });
  }

  @Put('cases/:id/arrival')
  @Allow('case.register')
  @Described({
    summary: 'Registrator rättar den dag ansökan kom in (22 § förvaltningslagen)',
    takes: arrivalCorrection,
    gives: caseChanged,
  })
  correct(
    @IdParam() caseId: number,
    @BodyAs(arrivalCorrection) body: z.infer<typeof arrivalCorrection>,
    @CurrentActor() actor: Actor,
  ) {
    return this.correctArrival.run({ caseId, actor, ...body });
  }
}
