import { Controller, Inject, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import {
  caseChanged,
  caseVersion,
  type FormSubmission,
  formSubmission,
  reportReturn,
  reportReview,
} from '#domain/contracts/cases.js';
import type { Actor } from '../platform/actor.js';
import { Allow, CurrentActor } from '../platform/allow.js';
import { Described } from '../platform/described.js';
import { BodyAs, IdParam } from '../platform/input.js';
import { CloseCase } from './close-case.js';
import { ReturnReport } from './return-report.js';
import { ReviewReport } from './review-report.js';
import { SubmitReport } from './submit-report.js';

type SignedIn = Actor & { userId: number };

@ApiTags('Redovisning')
@Controller('cases/:id')
export class ReportsController {
  constructor(
    @Inject(SubmitReport) private readonly submitReport: SubmitReport,
    @Inject(ReviewReport) private readonly reviewReport: ReviewReport,
    @Inject(ReturnReport) private readonly returnReport: ReturnReport,
    @Inject(CloseCase) private readonly closeCase: CloseCase,
  ) {}

  @Post('report')
  @Allow('report.submit')
  @Described({
    summary: 'Behörig företrädare skriver under och skickar redovisningen',
    takes: formSubmission,
    gives: caseChanged,
    status: 201,
  })
  submit(
    @IdParam() caseId: number,
    @BodyAs(formSubmission) submission: FormSubmission,
    @CurrentActor() actor: SignedIn,
  ) {
    return this.submitReport.run({ caseId, actor, submission });
  }

  @Post('report-review')
  @Allow('report.review')
  @Described({
    summary: 'Granska redovisningen: vad som godkänns som förbrukat',
    takes: reportReview,
    gives: caseChanged,
    status: 201,
  })
  review(
    @IdParam() caseId: number,
    @BodyAs(reportReview) body: z.infer<typeof reportReview>,
    @CurrentActor() actor: SignedIn,
  ) {
    return this.reviewReport.run({ caseId, actor, ...body });
  }

  @Post('report-return')
  @Allow('report.return')
  @Described({
    summary: 'Skicka tillbaka redovisningen för komplettering',
    takes: reportReturn,
    gives: caseChanged,
    status: 201,
  })
  sendBack(
    @IdParam() caseId: number,
    @BodyAs(reportReturn) body: z.infer<typeof reportReturn>,
    @CurrentActor() actor: Actor,
  ) {
    return this.returnReport.run({ caseId, actor, ...body });
  }

  @Post('closure')
  @Allow('case.close')
  @Described({
    summary: 'Avsluta ärendet: allt är använt',
    takes: caseVersion,
    gives: caseChanged,
    status: 201,
  })
  close(
    @IdParam() caseId: number,
    @BodyAs(caseVersion) body: z.infer<typeof caseVersion>,
    @CurrentActor() actor: Actor,
  ) {
    return this.closeCase.run({ caseId, actor, ...body });
  }
}
