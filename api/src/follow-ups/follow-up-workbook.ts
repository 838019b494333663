import writeExcelFile, { type Cell, type SheetData } from 'write-excel-file/node';
import { formatDay } from '#domain/calendar/legal-day.js';
import type { FollowUp } from '#domain/contracts/oversight.js';
import { countyName } from '#domain/places/counties.js';
import type { FollowUpRound } from './follow-up.queries.js';

const KRONOR = '#,##0';
const SHARE = '0%';

interface Sheet {
  sheet: string;
  widths: number[];
  rows: Cell[][];
  /** Rows that stay in view. */
  sticky: number;
}

/** The follow-up as a workbook. Every text is written as text: what an applicant wrote can never become a formula. */
export function followUpWorkbook(round: FollowUpRound, followUp: FollowUp): Promise<Buffer> {
  const sheets = [
    summary(round, followUp),
    areas(followUp),
    counties(followUp),
    questions(followUp),
    notAnswered(followUp),
  ];
  return writeExcelFile(
    sheets.map(({ sheet, widths, rows, sticky }) => ({
      data: rows as SheetData,
      sheet,
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: sticky,
    })),
    { fontFamily: 'Calibri', fontSize: 11 },
  ).toBuffer();
}

function summary(round: FollowUpRound, followUp: FollowUp): Sheet {
  const { recipients, obliged, reported, late, received, used, returned, pending } = followUp;
  const facts: Cell[][] = [
    [text('Program'), text(round.programmeName)],
    [text('Omgång'), text(`${round.name} (${round.year})`)],
    [text('Mottagare'), text(followUp.byRecipientClass.map(({ label }) => label).join(' och '))],
    [text('Län'), text(followUp.countyCode ? countyName(followUp.countyCode) : 'Alla')],
    [text('Redovisning senast'), text(formatDay(round.reportDueOn))],
    [text('Uppdaterad'), text(followUp.updatedAt ?? 'Inga redovisningar ännu')],
    [text('Ännu inte räknade'), number(pending)],
  ];
  const figures: Cell[][] = [
    [text('Ärenden'), number(recipients)],
    [text('Ska redovisa'), number(obliged)],
    [text('Har redovisat'), number(reported)],
    [text('varav för sent'), number(late)],
    [text('Har inte redovisat'), number(obliged - reported)],
    [text('Utbetalt, kr'), number(received, KRONOR)],
    [text('Förbrukat enligt redovisningarna, kr'), number(used, KRONOR)],
    [text('Att återbetala enligt redovisningarna, kr'), number(returned, KRONOR)],
  ];
  const classes = followUp.byRecipientClass.map((row) => [text(row.label), ...amounts(row)]);
  return {
    sheet: 'Sammanfattning',
    widths: [40, 34, 14, 14, 18, 18, 18],
    sticky: 0,
    rows: [
      [heading('Uppföljning')],
      ...facts,
      [],
      ...figures,
      [],
      headings('Mottagarslag', ...AMOUNT_HEADINGS),
      ...classes,
    ],
  };
}

function areas({ areas: rows, reported }: FollowUp): Sheet {
  return {
    sheet: 'Områden',
    widths: [90, 16, 12],
    sticky: 1,
    rows: [
      headings('Område', 'Antal som arbetat', 'Andel'),
      ...rows.map(({ label, n }) => [text(label), number(n), share(n, reported)]),
    ],
  };
}

function counties({ byCounty }: FollowUp): Sheet {
  return {
    sheet: 'Län',
    widths: [26, 12, 14, 14, 18, 18, 18],
    sticky: 1,
    rows: [
      headings('Län', ...AMOUNT_HEADINGS),
      ...byCounty.map((row) => [text(row.countyName), ...amounts(row)]),
    ],
  };
}

function questions({ questions: tables }: FollowUp): Sheet {
  const rows = tables.flatMap(({ formId, section, title, multiple, asked, answered, rows: answers }) => {
    const first = [
      text(formId),
      text(section),
      text(title),
      text(multiple ? 'Flera svar' : 'Ett svar'),
      text('Alla som svarat'),
      number(answered),
      share(answered, answered),
      number(asked - answered),
    ];
    return [
      first,
      ...answers.map(({ label, n }) => [
        text(formId),
        text(section),
        text(title),
        null,
        text(label),
        number(n),
        share(n, answered),
        null,
      ]),
    ];
  });
  return {
    sheet: 'Frågor',
    widths: [22, 40, 60, 12, 50, 10, 10, 12],
    sticky: 1,
    rows: [
      headings('Formulär', 'Avsnitt', 'Fråga', 'Slag', 'Svar', 'Antal', 'Andel', 'Ej besvarat'),
      ...rows,
    ],
  };
}

function notAnswered({ notAnswered: rows }: FollowUp): Sheet {
  return {
    sheet: 'Inte svarat',
    widths: [18, 34, 26, 18, 16, 12],
    sticky: 1,
    rows: [
      headings('Diarienummer', 'Organisation', 'Län', 'Utbetalt, kr', 'Redovisa senast', 'Försenad'),
      ...rows.map((row) => [
        text(row.registryNumber),
        text(row.organisationName),
        text(row.countyName),
        number(row.received, KRONOR),
        text(row.dueOn),
        text(row.overdue ? 'Ja' : 'Nej'),
      ]),
    ],
  };
}

const AMOUNT_HEADINGS = [
  'Ärenden',
  'Ska redovisa',
  'Har redovisat',
  'Utbetalt, kr',
  'Förbrukat, kr',
  'Att återbetala, kr',
];

function amounts(
  row: Pick<FollowUp, 'recipients' | 'obliged' | 'reported' | 'received' | 'used' | 'returned'>,
): Cell[] {
  return [
    number(row.recipients),
    number(row.obliged),
    number(row.reported),
    number(row.received, KRONOR),
    number(row.used, KRONOR),
    number(row.returned, KRONOR),
  ];
}

const text = (value: string): Cell => ({ value, type: String, format: '@' });
const number = (value: number, format = '0'): Cell => ({ value, type: Number, format });
const share = (n: number, of: number): Cell =>
  of === 0 ? null : { value: n / of, type: Number, format: SHARE };
const heading = (value: string): Cell => ({ value, type: String, fontWeight: 'bold' });
const headings = (...values: string[]): Cell[] => values.map(heading);
