import type { OpenRound } from '#domain/contracts/index.js';
import { type ApplicationRound, openApplicationRound, startApplication } from '../stories/application-round';
import { must } from '../stories/round-2016';
import { startProduct, type Product } from '../support/product';

let product: Product;
let story: ApplicationRound;

beforeAll(async () => {
  product = await startProduct();
  const exception = { countyCode: '03', deadline: 'application', dueOn: '2013-04-05', reason: 'Brand.' };
  story = await openApplicationRound(product, { settings: { countyExceptions: [exception] } });
});
afterAll(() => product.stop());

const openFor = async (person: Parameters<ApplicationRound['as']>[0]) =>
  must(await (await story.as(person)).get<OpenRound[]>('/api/portal/open-rounds'));

it('shows who applies what can be applied for, and whether they may begin', async () => {
  const [round] = await openFor('sven');
  expect(round).toMatchObject({
    roundId: story.round.id,
    roundName: 'Utvecklingsmedel 2013',
    state: 'open',
    opensOn: '2013-02-01',
    closesOn: '2013-03-28',
    jointAllowed: true,
    lateAccepted: false,
    applicants: [{ organisationName: 'Stockholm', caseIds: [], mayStart: true }],
  });
  expect(round?.requirements).toHaveLength(3);
  expect((await openFor('lotta'))[0]?.applicants[0]?.mayStart).toBe(false);
  expect((await openFor('asa'))[0]?.applicants[0]?.organisationName).toBe('Kvinnojouren Sol');
  expect((await openFor('disa'))[0]?.applicants[0]?.mayStart).toBe(true);
});

it('is nothing for a region where no pot is theirs, nor for officials', async () => {
  expect(await openFor('rebecka')).toEqual([]);
  expect((await (await story.as('oskar')).get('/api/portal/open-rounds')).status).toBe(403);
});

it('names the case that has been begun, after which one does not begin another', async () => {
  const { id } = await startApplication(story);
  expect((await openFor('sven'))[0]?.applicants).toMatchObject([{ caseIds: [id], mayStart: false }]);
});

it('counts the county’s exception, and is gone when the last day has passed', async () => {
  expect((await openFor('petra'))[0]?.closesOn).toBe('2013-04-05');
  await product.setDay('2013-03-29');
  expect([(await openFor('sven')).length, (await openFor('petra')).length]).toEqual([0, 1]);
  await product.setDay('2013-04-06');
  expect(await openFor('petra')).toEqual([]);
});

it('is published before it opens, and unseen while it is a draft', async () => {
  await product.setDay('2013-01-20');
  expect((await openFor('sven'))[0]?.state).toBe('published');
  const maria = await story.as('maria');
  const copy = must(await maria.post(`/api/rounds/${story.round.id}/copies`, { year: 2014, name: 'Nästa' }));
  expect(copy).toMatchObject({ state: 'draft' });
  expect((await openFor('sven')).map(({ roundName }) => roundName)).toEqual(['Utvecklingsmedel 2013']);
});
