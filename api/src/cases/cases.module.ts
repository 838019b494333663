import { Module } from '@nestjs/common';
import { AddNote } from './add-note.js';
import { AnswerCommunication } from './answer-communication.js';
import { AssignOfficer } from './assign-officer.js';
import { AssignOfficers } from './assign-officers.js';
import { CaseActionsController } from './case-actions.controller.js';
import { CaseAssignmentsController } from './case-assignments.controller.js';
import { CaseChanges } from './case-changes.js';
import { CasesController } from './cases.controller.js';
import { Communicate } from './communicate.js';
import { ExportCases } from './export-cases.js';
import { LapseCase } from './lapse-case.js';
import { CaseDetailQueries } from './reading/case-detail.queries.js';
import { CasesQueries } from './reading/cases.queries.js';
import { WithdrawCase } from './withdraw-case.js';
import { WriteOffCase } from './write-off-case.js';

@Module({
  controllers: [CasesController, CaseActionsController, CaseAssignmentsController],
  providers: [
    AddNote,
    AnswerCommunication,
    AssignOfficer,
    AssignOfficers,
    CaseChanges,
    CaseDetailQueries,
    CasesQueries,
    Communicate,
    ExportCases,
    LapseCase,
    WithdrawCase,
    WriteOffCase,
  ],
  exports: [AssignOfficer, CaseChanges, CaseDetailQueries, CasesQueries, LapseCase],
})
export class CasesModule {}
