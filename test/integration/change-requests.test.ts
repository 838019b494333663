import type { Aftermath, CaseChanged, ChangeRequestRow, Problem } from '#domain/contracts/index.js';
import type { Applicant } from '../stories/application-round';
import { Assessing2013, DENIAL, WHOLE } from '../stories/decided-2013';
import { must } from '../stories/round-2016';
import { codes } from '../stories/stockholm-2016';
import { type Product, startProduct } from '../support/product';
import type { Answer } from '../support/visitor';

describe('a change that the recipient asks for', () => {
  let product: Product;
  let year: Assessing2013;
  let caseId: number;

  beforeAll(async () => {
    product = await startProduct();
    year = await Assessing2013.begin(product, { options: { severalApplications: true } });
    caseId = await year.proposed(WHOLE);
    must(await year.decide('beata', caseId));
  });
  afterAll(() => product.stop());

  const ask = async (person: Applicant, to = caseId): Promise<Answer<Problem & CaseChanged>> =>
    (await year.as(person)).post(`/api/cases/${to}/change-requests`, {
      subject: 'projectPeriod',
      oldValue: '2013-09-01 till 2014-04-30',
      newValue: '2013-11-01 till 2014-04-30',
      reasons: 'Rekryteringen drog ut på tiden.',
    });
  const rows = async (person: Applicant = 'sven'): Promise<ChangeRequestRow[]> =>
    must(await (await year.as(person)).get<Aftermath>(`/api/cases/${caseId}/aftermath`)).changeRequests;
  const settle = async (person: Applicant, noun: 'decision' | 'withdrawal', body: object = {}) => {
    const [row] = await rows();
    return (await year.as(person)).post<Problem & CaseChanged>(`/api/change-requests/${row?.id}/${noun}`, {
      version: row?.version,
      ...body,
    });
  };

  it('stands with its old and its new value until a decision maker has decided', async () => {
    must(await ask('sven'));
    expect(await rows('oskar')).toMatchObject([
      {
        subject: 'projectPeriod',
        subjectLabel: 'Tid för verksamheten',
        oldValue: '2013-09-01 till 2014-04-30',
        newValue: '2013-11-01 till 2014-04-30',
        state: 'requested',
        requestedBy: 'Sven Ström',
        requestedOn: '2013-04-15',
        decidedBy: null,
      },
    ]);
    must(await settle('beata', 'decision', { approved: true, reasons: 'Ryms inom villkoren.' }));
    expect(await rows()).toMatchObject([
      {
        state: 'approved',
        stateLabel: 'Godkänd',
        decidedBy: 'Beata Sjöström',
        decisionReasons: 'Ryms inom villkoren.',
      },
    ]);
    const { history } = await year.seenBy('sven', caseId);
    expect(history[0]).toMatchObject({
      event: 'decideChange',
      label: 'Begäran om ändring avgjord',
      text: 'Ryms inom villkoren.',
      data: {
        oldValue: '2013-09-01 till 2014-04-30',
        newValue: '2013-11-01 till 2014-04-30',
        state: 'approved',
      },
    });
    const again = await settle('beata', 'decision', { approved: false, reasons: 'x' });
    expect([again.status, codes(again)]).toEqual([422, ['change.alreadyDecided']]);
  });

  it('can be denied, and taken back before that', async () => {
    must(await ask('sven'));
    must(await settle('beata', 'decision', { approved: false, reasons: 'Utanför ändamålet.' }));
    must(await ask('sven'));
    must(await settle('sven', 'withdrawal'));
    expect((await rows()).map(({ state }) => state)).toEqual(['withdrawn', 'denied', 'approved']);
    expect(codes(await settle('sven', 'withdrawal'))).toEqual(['change.alreadyDecided']);
  });

  it('is for what has been granted', async () => {
    const undecided = await year.assessed();
    expect(codes(await ask('sven', undecided))).toEqual(['change.notGranted']);
    must(await year.act('oskar', undecided, 'proposal', DENIAL));
    must(await year.decide('beata', undecided));
    expect(codes(await ask('sven', undecided))).toEqual(['change.notGranted']);
  });

  it('is asked for by the recipient and decided by a decision maker, who has seen the newest version', async () => {
    expect((await ask('karin')).status).toBe(403);
    expect((await ask('oskar')).status).toBe(403);
    expect((await ask('petra')).status).toBe(404);
    must(await ask('sven'));
    const body = { approved: true, reasons: 'Ja.' };
    expect((await settle('rut', 'decision', body)).status).toBe(403);
    expect((await settle('sven', 'decision', body)).status).toBe(403);
    expect((await settle('petra', 'withdrawal')).status).toBe(404);
    expect((await settle('beata', 'decision', { ...body, version: 99 })).status).toBe(409);
    const nowhere = await (
      await year.as('beata')
    ).post('/api/change-requests/999999/decision', { version: 1, ...body });
    expect(nowhere.status).toBe(404);
  });
});
