import { createAutosave, type FormAnswers, type SavedDraft } from './autosave.js';

const KEY = 'medel.draft.7';
const DRAFT = { version: 3, savedAt: null, savedBy: null, answers: {} };

function memory(initial: Record<string, string> = {}) {
  const kept = new Map(Object.entries(initial));
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

/** A server that answers when told to, with what it is told. */
function server() {
  const calls: {
    answers: FormAnswers;
    version: number;
    answer: (draft: SavedDraft) => void;
    fail: (error: unknown) => void;
  }[] = [];
  const save = (answers: FormAnswers, version: number) =>
    new Promise<SavedDraft>((answer, fail) => {
      calls.push({ answers, version, answer, fail });
    });
  return { save, calls };
}

const savedAs = (version: number): SavedDraft => ({
  version,
  savedAt: '2016-05-30T12:03:00Z',
  savedBy: 'Karin Ek',
});
const settle = async () => {
  await jest.advanceTimersByTimeAsync(0);
};

function opened(storage = memory(), draft: SavedDraft & { answers: FormAnswers } = DRAFT) {
  const { save, calls } = server();
  const autosave = createAutosave({
    save,
    draft,
    storageKey: '7',
    storage,
    now: () => new Date('2016-05-30T12:00:00Z'),
  });
  return { autosave, calls, storage };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('autosave', () => {
  it('waits two seconds after the last change and sends the newest answers with the version', async () => {
    const { autosave, calls } = opened();
    autosave.change({ used: 1 });
    await jest.advanceTimersByTimeAsync(1900);
    autosave.change({ used: 12 });
    await jest.advanceTimersByTimeAsync(1900);
    expect(calls).toHaveLength(0);
    await jest.advanceTimersByTimeAsync(100);
    expect(calls).toMatchObject([{ answers: { used: 12 }, version: 3 }]);
    calls[0]!.answer(savedAs(4));
    await settle();
    expect(autosave.state()).toMatchObject({
      version: 4,
      status: { kind: 'saved', savedAt: '2016-05-30T12:03:00Z', savedBy: 'Karin Ek' },
    });
  });

  it('sends one request at a time and then what came in between', async () => {
    const { autosave, calls } = opened();
    autosave.change({ used: 1 });
    void autosave.flush();
    autosave.change({ used: 2 });
    void autosave.flush();
    expect(calls).toHaveLength(1);
    calls[0]!.answer(savedAs(4));
    await settle();
    expect(calls[1]).toMatchObject({ answers: { used: 2 }, version: 4 });
  });

  it('never sends the same answers twice when several ask at once', async () => {
    const { autosave, calls } = opened();
    autosave.change({ used: 1 });
    void autosave.flush();
    void autosave.flush();
    void autosave.flush();
    calls[0]!.answer(savedAs(4));
    await settle();
    expect(calls).toHaveLength(1);
  });

  it('has saved everything when it says so, also when several asked while something was sent', async () => {
    const { autosave, calls } = opened();
    autosave.change({ used: 1 });
    void autosave.flush();
    autosave.change({ used: 2 });
    const done: string[] = [];
    void autosave.flush().then(() => done.push('left the field'));
    void autosave.flush().then(() => done.push('pressed the button'));
    calls[0]!.answer(savedAs(4));
    await settle();
    expect(done).toEqual([]);
    calls[1]!.answer(savedAs(5));
    await settle();
    expect(done).toHaveLength(2);
    expect(autosave.state().version).toBe(5);
  });

  it('sends nothing when a field is left unchanged', async () => {
    const { autosave, calls } = opened();
    await autosave.flush();
    expect(calls).toHaveLength(0);
  });

  it('keeps the answers on the device when the network fails, tries again and then forgets them', async () => {
    const { autosave, calls, storage } = opened();
    autosave.change({ used: 1 });
    void autosave.flush();
    calls[0]!.fail(new TypeError('Failed to fetch'));
    await settle();
    expect(autosave.state().status.kind).toBe('offline');
    expect(JSON.parse(storage.kept.get(KEY)!)).toEqual({
      answers: { used: 1 },
      version: 3,
      writtenAt: '2016-05-30T12:00:00.000Z',
    });
    await jest.advanceTimersByTimeAsync(15_000);
    calls[1]!.answer(savedAs(4));
    await settle();
    expect(autosave.state().status.kind).toBe('saved');
    expect(storage.kept.has(KEY)).toBe(false);
  });

  it.each([
    [409, 'conflict'],
    [422, 'refused'],
    [401, 'refused'],
    [503, 'offline'],
  ])('tells status %i as %s and keeps the answers', async (status, kind) => {
    const { autosave, calls, storage } = opened();
    autosave.change({ used: 1 });
    void autosave.flush();
    calls[0]!.fail(Object.assign(new Error(), { status }));
    await settle();
    expect(autosave.state().status.kind).toBe(kind);
    expect(storage.kept.has(KEY)).toBe(true);
  });

  it('sends nothing more after a conflict, but keeps what is written', async () => {
    const { autosave, calls, storage } = opened();
    autosave.change({ used: 1 });
    void autosave.flush();
    calls[0]!.fail(Object.assign(new Error(), { status: 409 }));
    await settle();
    autosave.change({ used: 2 });
    await jest.advanceTimersByTimeAsync(60_000);
    expect(calls).toHaveLength(1);
    expect(JSON.parse(storage.kept.get(KEY)!).answers).toEqual({ used: 2 });
  });

  it('keeps a copy before the page goes away', () => {
    const { autosave, calls, storage } = opened();
    autosave.change({ used: 1 });
    void autosave.leave();
    expect(storage.kept.has(KEY)).toBe(true);
    expect(calls).toHaveLength(1);
  });

  it('works without a device to keep things on', async () => {
    const broken = {
      ...memory(),
      getItem: () => {
        throw new Error('forbidden');
      },
      setItem: () => {
        throw new Error('full');
      },
    };
    const { autosave, calls } = opened(broken);
    autosave.change({ used: 1 });
    void autosave.flush();
    calls[0]!.fail(new TypeError());
    await settle();
    expect(autosave.state()).toMatchObject({ unsent: null, status: { kind: 'offline' } });
  });
});

describe('answers found on the device', () => {
  const unsent = { answers: { used: 5 }, version: 2, writtenAt: '2016-05-29T20:00:00Z' };
  const device = () => memory({ [KEY]: JSON.stringify(unsent) });

  it('are offered, and saved as the newest when taken', async () => {
    const { autosave, calls } = opened(device());
    expect(autosave.state().unsent).toEqual(unsent);
    expect(autosave.restoreUnsent()).toEqual({ used: 5 });
    await settle();
    expect(calls[0]).toMatchObject({ answers: { used: 5 }, version: 3 });
    expect(autosave.state().unsent).toBeNull();
  });

  it('are forgotten when discarded', () => {
    const { autosave, storage } = opened(device());
    autosave.discardUnsent();
    expect(autosave.state().unsent).toBeNull();
    expect(storage.kept.has(KEY)).toBe(false);
  });

  it('are not offered when the server has the same, or when they cannot be read', () => {
    expect(opened(device(), { ...DRAFT, answers: { used: 5 } }).autosave.state().unsent).toBeNull();
    expect(opened(memory({ [KEY]: '{broken' })).autosave.state().unsent).toBeNull();
  });
});
