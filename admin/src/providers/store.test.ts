import { makeStore } from './store.js';

const save = jest.fn((_: Record<string, unknown>) => Promise.resolve());

beforeEach(() => {
  jest.useFakeTimers();
  save.mockClear();
});
afterEach(() => jest.useRealTimers());

test('a saved query reaches the server once the reader has stopped changing it', () => {
  const store = makeStore({}, save);
  store.setItem('cases.savedQueries', [1]);
  store.setItem('cases.savedQueries', [1, 2]);
  jest.runAllTimers();
  expect(save.mock.calls).toEqual([[{ 'cases.savedQueries': [1, 2] }]]);
});

test('the place in a list stays in the browser', () => {
  const store = makeStore({}, save);
  store.setItem('cases.listParams', { page: 3 });
  jest.runAllTimers();
  expect(save).not.toHaveBeenCalled();
  expect(store.getItem('cases.listParams')).toEqual({ page: 3 });
});

test('signing out forgets the screen and stores nothing', () => {
  const store = makeStore({ 'cases.savedQueries': [1] }, save);
  store.setItem('cases.datatable_hiddenColumns', ['paid']);
  store.reset();
  jest.runAllTimers();
  expect(save).not.toHaveBeenCalled();
  expect(store.getItem('cases.savedQueries', [])).toEqual([]);
});

test('who listens to a key hears of its changes until it stops listening', () => {
  const store = makeStore({}, save);
  const heard: unknown[] = [];
  const stop = store.subscribe('a', (value) => heard.push(value));
  store.setItem('a', 1);
  stop();
  store.setItem('a', 2);
  expect(heard).toEqual([1]);
});
