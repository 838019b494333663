import { inflateRawSync } from 'node:zlib';
import type { Aftermath, AppealRow, CaseChanged, Problem } from '#domain/contracts/index.js';
import { runDueWork } from '../../workers/src/run-due-work';
import type { Applicant } from '../stories/application-round';
import { Assessing2013, DENIAL, WHOLE } from '../stories/decided-2013';
import { must } from '../stories/round-2016';
import { codes } from '../stories/stockholm-2016';
import { brokenInvariants } from '../support/invariants';
import { type Product, startProduct } from '../support/product';
import type { Answer } from '../support/visitor';

/** The names and the content of an archive, read from its directory as any program does. */
function unzip(archive: Buffer): Map<string, Buffer> {
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  const files = new Map<string, Buffer>();
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    const [method, size, nameLength] = [
      archive.readUInt16LE(at + 10),
      archive.readUInt32LE(at + 20),
      archive.readUInt16LE(at + 28),
    ];
    const local = archive.readUInt32LE(at + 42);
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const stored = archive.subarray(start, start + size);
    files.set(
      archive.toString('utf8', at + 46, at + 46 + nameLength),
      method === 0 ? stored : inflateRawSync(stored),
    );
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return files;
}

describe('an appeal', () => {
  let product: Product;
  let year: Assessing2013;

  beforeAll(async () => {
    product = await startProduct();
    year = await Assessing2013.begin(product, {
      options: { severalApplications: true, appeal: 'byDecisionType', appealableKinds: ['deny'] },
    });
  });
  afterAll(() => product.stop());

  const denied = async (person: Applicant = 'sven', organisation = 'Stockholm') => {
    const caseId = await year.proposed(DENIAL, person, organisation);
    must(await year.decide('beata', caseId));
    const decisionId = (await year.decisions('oskar', caseId)).decisions[0]?.id ?? 0;
    return { caseId, decisionId };
  };
  const afterwards = async (person: Applicant, caseId: number): Promise<Aftermath> =>
    must(await (await year.as(person)).get<Aftermath>(`/api/cases/${caseId}/aftermath`));
  const newest = async (caseId: number, person: Applicant = 'oskar'): Promise<AppealRow> => {
    const [row] = (await afterwards(person, caseId)).appeals;
    if (!row) throw new Error('no appeal');
    return row;
  };
  const appeal = async (
    person: Applicant,
    { caseId, decisionId }: { caseId: number; decisionId: number },
    more: object = {},
  ): Promise<Answer<Problem & CaseChanged>> =>
    (await year.as(person)).post(`/api/cases/${caseId}/appeals`, {
      decisionId,
      appellant: 'Stockholm',
      text: 'Beslutet är fel.',
      ...more,
    });
  const step = async (
    person: Applicant,
    caseId: number,
    noun: string,
    body: object,
  ): Promise<Answer<Problem & CaseChanged>> => {
    const { id, version } = await newest(caseId);
    return (await year.as(person)).post(`/api/appeals/${id}/${noun}`, { version, ...body });
  };
  const receipt = async (decisionId: number, receivedOn: string) =>
    must(
      await (
        await year.as('rut')
      ).put(`/api/decisions/${decisionId}/receipt`, { receivedOn, how: 'Delgivningskvitto' }),
    );

  it('of a kommun runs three weeks from the decision; the party makes it in the portal on its own day', async () => {
    const it = await denied();
    expect((await afterwards('sven', it.caseId)).may).toMatchObject({ appeal: true, review: true });
    await product.setDay('2013-05-06');
    must(await appeal('sven', it, { arrivedOn: '2013-04-16' }));
    expect(await newest(it.caseId, 'sven')).toMatchObject({
      state: 'registered',
      stateLabel: 'Mottaget',
      arrivedOn: '2013-05-06',
      lastDay: '2013-05-06',
      inTimeByCalendar: true,
      registeredBy: 'Sven Ström',
      allowedEvents: [],
    });
    expect((await afterwards('sven', it.caseId)).may.appeal).toBe(false);
    const again = await appeal('sven', it);
    expect([again.status, codes(again)]).toEqual([422, ['appeal.alreadyMade']]);
  });

  it('of a decision that cannot be appealed is refused, and the party is told so', async () => {
    const caseId = await year.proposed(WHOLE);
    must(await year.decide('beata', caseId));
    const decisionId = (await year.decisions('sven', caseId)).decisions[0]?.id ?? 0;
    const answer = await appeal('sven', { caseId, decisionId });
    expect([answer.status, codes(answer)]).toEqual([422, ['appeal.notAllowed']]);
    expect((await afterwards('sven', caseId)).may.appeal).toBe(false);
    must(await appeal('rut', { caseId, decisionId }));
  });

  it('registered by an official came in on the day of the letter, after the decision and not later than today', async () => {
    const it = await denied();
    const early = await appeal('rut', it, { arrivedOn: '2013-04-14' });
    expect(codes(early)).toEqual(['appeal.beforeDecision']);
    const late = await appeal('rut', it, { arrivedOn: '2013-04-16' });
    expect(codes(late)).toEqual(['appeal.dayInFuture']);
    await product.setDay('2013-05-20');
    must(await appeal('rut', it, { arrivedOn: '2013-05-03' }));
    expect(await newest(it.caseId)).toMatchObject({ arrivedOn: '2013-05-03', registeredBy: 'Rut Ahlén' });
  });

  it('of a förening runs from the day it got the decision, and cannot be found late before that is known', async () => {
    const it = await denied('asa', 'Kvinnojouren Sol');
    await product.setDay('2013-05-13');
    must(await appeal('asa', it));
    expect(await newest(it.caseId)).toMatchObject({ lastDay: null, inTimeByCalendar: null });
    const unknown = await step('rut', it.caseId, 'timeliness', { inTime: false, reasons: 'För sent.' });
    expect([unknown.status, codes(unknown)]).toEqual([422, ['appeal.receiptUnknown']]);
    await receipt(it.decisionId, '2013-04-17');
    const { deadlines } = await year.seenBy('asa', it.caseId);
    expect(deadlines.filter(({ kind }) => kind === 'appeal')).toEqual([]);
    must(await step('rut', it.caseId, 'timeliness', { inTime: false, reasons: 'Tre veckor har gått.' }));
    expect(await newest(it.caseId)).toMatchObject({
      state: 'dismissedLate',
      inTime: false,
      lastDay: '2013-05-08',
      triedBy: 'Rut Ahlén',
      allowedEvents: [],
    });
  });

  it('has its last day in the calendar once the day of receipt is known', async () => {
    const it = await denied('asa', 'Kvinnojouren Sol');
    await receipt(it.decisionId, '2013-04-15');
    const day = async () =>
      (await year.seenBy('asa', it.caseId)).deadlines.filter(({ kind }) => kind === 'appeal');
    expect(await day()).toMatchObject([{ dueOn: '2013-05-06', metAt: null }]);
    await product.setDay('2013-04-16');
    await receipt(it.decisionId, '2013-04-16');
    expect(await day()).toMatchObject([{ dueOn: '2013-05-07', metAt: null }]);
    must(await appeal('asa', it));
    expect(await day()).toMatchObject([{ metAt: expect.any(String) }]);
  });

  it('in time is not dismissed as late, whatever somebody would like', async () => {
    const it = await denied();
    must(await appeal('sven', it));
    const answer = await step('rut', it.caseId, 'timeliness', { inTime: false, reasons: 'Olägligt.' });
    expect([answer.status, codes(answer)]).toEqual([422, ['appeal.notLate']]);
    expect((await newest(it.caseId)).allowedEvents.map(({ event, allowed }) => [event, allowed])).toEqual([
      ['findInTime', true],
      ['dismissLate', false],
      ['withdrawAppeal', true],
    ]);
  });

  it('goes to the court and comes back: a decision set aside opens a review', async () => {
    const it = await denied();
    must(await appeal('sven', it));
    const early = await step('oskar', it.caseId, 'hand-over', { court: 'Förvaltningsrätten i Stockholm' });
    expect(codes(early)).toEqual(['event.wrongState']);
    must(await step('oskar', it.caseId, 'timeliness', { inTime: true, reasons: 'Inom tre veckor.' }));
    must(await step('oskar', it.caseId, 'hand-over', { court: 'Förvaltningsrätten i Stockholm' }));
    const future = await step('oskar', it.caseId, 'outcome', { outcome: 'granted', outcomeOn: '2013-09-01' });
    expect(codes(future)).toEqual(['appeal.outcomeInFuture']);
    await product.setDay('2013-09-02');
    must(
      await step('oskar', it.caseId, 'outcome', {
        outcome: 'remitted',
        outcomeOn: '2013-09-01',
        text: 'Återförvisas.',
      }),
    );
    const { appeals, reviews } = await afterwards('beata', it.caseId);
    expect(appeals).toMatchObject([
      {
        state: 'decided',
        court: 'Förvaltningsrätten i Stockholm',
        outcome: 'remitted',
        outcomeOn: '2013-09-01',
      },
    ]);
    expect(reviews).toMatchObject([
      { cause: 'court', state: 'open', text: 'Återförvisas.', decisionId: it.decisionId },
    ]);
    expect((await year.seenBy('sven', it.caseId)).history.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['Överklagande inkommet', 'Överklagandet överlämnat till domstolen']),
    );
  });

  it('can be withdrawn while the court has not decided', async () => {
    const it = await denied();
    must(await appeal('sven', it));
    must(await step('rut', it.caseId, 'outcome', { outcome: 'withdrawn', outcomeOn: '2013-04-15' }));
    expect(await newest(it.caseId)).toMatchObject({ state: 'withdrawn', outcome: 'withdrawn' });
    expect((await afterwards('oskar', it.caseId)).reviews).toEqual([]);
  });

  it('is packed for the court: an index, and every paper under its number', async () => {
    const it = await denied();
    must(await appeal('sven', it));
    await runDueWork(product.ground);
    const { id } = await newest(it.caseId);
    const answer = await (await year.as('rut')).get(`/api/appeals/${id}/package.zip`);
    expect(answer.headers).toMatchObject({
      'content-type': 'application/zip',
      'x-content-type-options': 'nosniff',
    });
    const files = unzip(answer.raw);
    expect([...files.keys()]).toEqual([
      '00 Innehållsförteckning.pdf',
      '01 Överklagande.pdf',
      '02 Beslut om avslag på ansökan om statsbidrag.pdf',
      '03 Ansökan, version 1.pdf',
      '04 Bedömning.pdf',
      '05 Kvittens på ansökan.pdf',
    ]);
    for (const content of files.values()) expect(content.toString('latin1', 0, 5)).toBe('%PDF-');
  });

  it('is for its party, and for registrars and case officers; for others it is not', async () => {
    const it = await denied();
    expect((await appeal('karin', it)).status).toBe(403);
    expect((await appeal('beata', it)).status).toBe(403);
    expect((await appeal('petra', it)).status).toBe(404);
    expect((await appeal('sven', { ...it, decisionId: 999_999 })).status).toBe(404);
    must(await appeal('sven', it));
    const { id, version } = await newest(it.caseId);
    const body = { version, inTime: true, reasons: 'I tid.' };
    const tried = async (person: Applicant) =>
      (await (await year.as(person)).post(`/api/appeals/${id}/timeliness`, body)).status;
    expect([await tried('sven'), await tried('erik'), await tried('beata')]).toEqual([403, 403, 403]);
    expect((await (await year.as('sven')).get(`/api/appeals/${id}/package.zip`)).status).toBe(403);
    expect((await (await year.as('petra')).get(`/api/cases/${it.caseId}/aftermath`)).status).toBe(404);
    const stale = await (
      await year.as('rut')
    ).post(`/api/appeals/${id}/timeliness`, { ...body, version: version + 1 });
    expect(stale.status).toBe(409);
  });

  it('leaves the money and the counts as they were', async () => {
    expect(await brokenInvariants(product.dataSource)).toEqual([]);
  });
});
