import type { Attachment, Problem } from '#domain/contracts/index.js';
import {
  type Applicant,
  type ApplicationRound,
  applicationOf,
  openApplicationRound,
  startApplication,
  submitApplication,
} from '../stories/application-round';
import { must } from '../stories/round-2016';
import { codes } from '../stories/stockholm-2016';
import { brokenInvariants } from '../support/invariants';
import { type Product, startProduct } from '../support/product';

const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n');

describe('attachments', () => {
  let product: Product;
  let story: ApplicationRound;
  let caseId: number;
  beforeAll(async () => {
    product = await startProduct();
    story = await openApplicationRound(product);
    caseId = (await startApplication(story)).id;
  });
  afterEach(async () => expect(await brokenInvariants(product.dataSource)).toEqual([]));
  afterAll(() => product.stop());

  const upload = async <T = Attachment>(
    name: string,
    content: Buffer | string = PDF,
    person: Applicant = 'karin',
    fields: Record<string, string> = {},
  ) =>
    (await story.as(person)).upload<T>(
      `/api/cases/${caseId}/attachments`,
      { name, content, type: 'text/html' },
      fields,
    );
  const fetch = async (id: number, person: Applicant) =>
    (await story.as(person)).get(`/api/attachments/${id}`);

  it('are kept under a clean name and by what they are, and come back whole', async () => {
    const added = must(await upload('..\\Års budget.PDF'));
    expect(added).toMatchObject({
      name: 'Års budget.pdf',
      contentType: 'application/pdf',
      size: PDF.length,
      uploadedBy: 'Karin Ek',
      submitted: false,
    });
    const back = await fetch(added.id, 'sven');
    expect(back.raw.equals(PDF)).toBe(true);
    expect(back.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="Ars budget.pdf"; filename*=UTF-8''%C3%85rs%20budget.pdf`,
      'x-content-type-options': 'nosniff',
    });
  });

  it('are the applicant’s own until they are sent', async () => {
    const { id } = must(await upload('egen.pdf'));
    const seen = await Promise.all(
      (['oskar', 'lena', 'ulla'] as const).map(async (who) => (await fetch(id, who)).status),
    );
    expect(seen).toEqual([404, 404, 404]);
    expect((await upload('annans.pdf', PDF, 'ulla')).status).toBe(404);
    expect((await upload('läsarens.pdf', PDF, 'lotta')).status).toBe(403);
    expect((await upload('myndighetens.pdf', PDF, 'oskar')).status).toBe(403);
  });

  it('of other types are refused by name', async () => {
    const program = await upload<Problem>('faktura.pdf', Buffer.from('MZ\u0090\u0000program', 'latin1'));
    expect([program.status, codes(program)]).toEqual([422, ['attachment.typeRefused']]);
    expect(program.body.reasons?.[0]?.detail).toContain('Filen faktura.pdf');
    expect(codes(await upload<Problem>('tom.pdf', ''))).toEqual(['attachment.empty']);
    expect((await upload('fel.pdf', PDF, 'karin', { purpose: 'annat' })).status).toBe(400);
    const sven = await story.as('sven');
    expect((await sven.post(`/api/cases/${caseId}/attachments`, {})).status).toBe(400);
  });

  it('may be ten megabytes and not a byte more', async () => {
    const whole = Buffer.alloc(10_000_000, 'a');
    const largest = must(await upload('text.txt', whole));
    expect(largest.size).toBe(10_000_000);
    expect((await fetch(largest.id, 'karin')).raw.equals(whole)).toBe(true);
    const larger = await upload<Problem>('text.txt', Buffer.alloc(10_000_001, 'a'));
    expect(codes(larger)).toEqual(['attachment.tooLarge']);
    must(await (await story.as('karin')).del(`/api/attachments/${largest.id}`));
    expect((await fetch(largest.id, 'karin')).status).toBe(404);
  });

  it('are twenty at most, also when they come at once', async () => {
    const there = (await applicationOf(await story.as('sven'), caseId)).attachments.length;
    const sent = await Promise.all(
      Array.from({ length: 22 - there }, (_, at) => upload<Problem>(`bilaga ${at}.pdf`)),
    );
    const refused = sent.filter(({ status }) => status !== 201);
    expect(refused.map(codes)).toEqual([['attachment.tooMany'], ['attachment.tooMany']]);
    expect((await applicationOf(await story.as('sven'), caseId)).attachments).toHaveLength(20);
  });

  it('with markup are given back as text to save, never as a page', async () => {
    const [first] = (await applicationOf(await story.as('sven'), caseId)).attachments;
    must(await (await story.as('sven')).del(`/api/attachments/${first?.id}`));
    const { id, name } = must(await upload('sida.html', '<script>alert(1)</script>'));
    expect(name).toBe('sida.html.txt');
    expect((await fetch(id, 'sven')).headers['content-type']).toContain('text/plain');
  });

  it('follow the application in, are then seen by those who handle it, and are never deleted', async () => {
    const sven = await story.as('sven');
    must(await submitApplication(sven, caseId));
    const { attachments } = await applicationOf(await story.as('oskar'), caseId);
    expect([attachments.length, attachments.every(({ submitted }) => submitted)]).toEqual([20, true]);
    const id = attachments[0]?.id ?? 0;
    expect([
      (await fetch(id, 'oskar')).status,
      (await fetch(id, 'lena')).status,
      (await fetch(id, 'olle')).status,
    ]).toEqual([200, 200, 404]);
    expect(codes(await sven.del<Problem>(`/api/attachments/${id}`))).toEqual(['attachment.sent']);
    expect((await (await story.as('oskar')).del(`/api/attachments/${id}`)).status).toBe(403);
    expect(codes(await upload<Problem>('sen.pdf'))).toEqual(['application.notDraft']);
    expect(codes(await upload<Problem>('sen.pdf', PDF, 'karin', { purpose: 'supplement' }))).toEqual([
      'attachment.notAsked',
    ]);
  });
});
