import { Inject, Injectable } from '@nestjs/common';
import writeExcelFile, { type Cell, type SheetData } from 'write-excel-file/node';
import { stockholmDay } from '#domain/calendar/legal-day.js';
import type { CaseFilter, CaseRow } from '#domain/contracts/cases.js';
import { RefusedError } from '#domain/errors.js';
import { Clock } from '../platform/clock.js';
import type { ListQuery } from '../platform/list-query.js';
import { CasesQueries } from './reading/cases.queries.js';
import type { Reader } from './reading/reader.js';

export const MOST_EXPORTED = 10_000;

/** Every case of the filter as a workbook, never just the page that was shown. */
@Injectable()
export class ExportCases {
  constructor(
    @Inject(CasesQueries) private readonly cases: CasesQueries,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run(query: ListQuery<CaseFilter>, reader: Reader): Promise<Buffer> {
    const rows = await this.cases.rows({ ...query, offset: 0, limit: MOST_EXPORTED + 1 }, reader);
    if (rows.length > MOST_EXPORTED)
      throw new RefusedError([
        {
          code: 'export.tooMany',
          data: { rows: await this.cases.count(query.filter, reader), most: MOST_EXPORTED },
        },
      ]);
    return workbook(rows, aboutThis(query.filter, rows.length, reader, this.clock.now()));
  }
}

interface Column {
  title: string;
  width: number;
  cell: (row: CaseRow) => Cell;
}

const CLASSES: Readonly<Record<CaseRow['recipientClass'], string>> = {
  municipality: 'Kommun',
  region: 'Region',
  nonProfit: 'Förening',
};

const DECISIONS: Readonly<Record<string, string>> = {
  grant: 'Beviljad',
  grantInPart: 'Beviljad delvis',
  deny: 'Avslag',
  dismiss: 'Avvisad',
};
const AWAITED = { applicant: 'Sökanden', authority: 'Myndigheten' };

const COLUMNS: readonly Column[] = [
  { title: 'Diarienummer', width: 18, cell: (row) => text(row.registryNumber) },
  { title: 'Omgång', width: 40, cell: (row) => text(row.roundName) },
  { title: 'Mottagare', width: 34, cell: (row) => text(row.organisationName) },
  { title: 'Län', width: 24, cell: (row) => text(row.countyName) },
  {
    title: 'Mottagarslag',
    width: 14,
    cell: (row) => text(CLASSES[row.recipientClass]),
  },
  { title: 'Läge', width: 16, cell: (row) => text(row.stateLabel) },
  { title: 'Läge sedan', width: 12, cell: (row) => text(stockholmDay(new Date(row.stateSince))) },
  { title: 'Handläggare', width: 24, cell: (row) => text(row.officerName) },
  { title: 'Inkommen', width: 12, cell: (row) => text(row.arrivedOn) },
  { title: 'Inkom sent', width: 12, cell: (row) => text(yesOrNo(row.arrivedOn === null ? null : row.late)) },
  { title: 'Gemensam', width: 12, cell: (row) => text(yesOrNo(row.arrivedOn === null ? null : row.joint)) },
  { title: 'Sökt, kr', width: 16, cell: (row) => kronor(row.applied) },
  { title: 'Föreslaget, kr', width: 16, cell: (row) => kronor(row.proposed) },
  {
    title: 'Beslut',
    width: 18,
    cell: (row) => text(row.decisionKind && (DECISIONS[row.decisionKind] ?? row.decisionKind)),
  },
  { title: 'Väntar på', width: 14, cell: (row) => text(row.awaiting && AWAITED[row.awaiting]) },
  { title: 'Beviljat, kr', width: 16, cell: (row) => kronor(row.allotted) },
  { title: 'Utbetalt, kr', width: 16, cell: (row) => kronor(row.paid) },
  { title: 'Förbrukat, kr', width: 16, cell: (row) => kronor(row.used) },
  { title: 'Återkrävt, kr', width: 16, cell: (row) => kronor(row.claimed) },
  { title: 'Återbetalt, kr', width: 16, cell: (row) => kronor(row.repaid) },
  { title: 'Nästa frist', width: 12, cell: (row) => text(row.nextDueOn) },
  { title: 'Fristen gäller', width: 30, cell: (row) => text(row.nextDueLabel) },
  { title: 'Försenad', width: 10, cell: (row) => text(row.overdue ? 'Ja' : 'Nej') },
  {
    title: 'Vill ha andel',
    width: 14,
    cell: (row) => text(yesOrNo(row.wantsShare)),
  },
];

function workbook(rows: readonly CaseRow[], about: SheetData): Promise<Buffer> {
  const data = [
    COLUMNS.map(({ title }) => heading(title)),
    ...rows.map((row) => COLUMNS.map(({ cell }) => cell(row))),
  ];
  return writeExcelFile(
    [
      { data, sheet: 'Ärenden', columns: COLUMNS.map(({ width }) => ({ width })), stickyRowsCount: 1 },
      { data: about, sheet: 'Om uttaget', columns: [{ width: 24 }, { width: 90 }] },
    ],
    { fontFamily: 'Calibri', fontSize: 11 },
  ).toBuffer();
}

function aboutThis(filter: CaseFilter, count: number, { actor, today }: Reader, at: Date): SheetData {
  const chosen = Object.entries(filter).filter(([, value]) => value !== undefined);
  return [
    [heading('Uttag'), text('Ärenden')],
    [heading('Antal ärenden'), { value: count, type: Number, format: '0' }],
    [
      heading('Urval'),
      text(
        chosen.length === 0
          ? 'Alla ärenden'
          : chosen.map(([name, value]) => `${name}: ${String(value)}`).join('; '),
      ),
    ],
    [heading('Dag'), text(today)],
    [heading('Hämtat'), text(at.toISOString())],
    [heading('Av'), text(actor.name)],
  ];
}

function yesOrNo(value: boolean | null): string | null {
  return value === null ? null : value ? 'Ja' : 'Nej';
}

/** Always a cell of text: what somebody else wrote can never become a formula. */
function text(value: string | null): Cell {
  return value === null ? null : { value, type: String, format: '@' };
}

function kronor(value: number | null): Cell {
  return value === null ? null : { value, type: Number, format: '#,##0' };
}

function heading(value: string): Cell {
  return { value, type: String, fontWeight: 'bold' };
}
