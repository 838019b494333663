import type { Problem } from '#domain/contracts/index.js';

/** Before there is a session there is no language, no theme and no server to trust: plain words only. */
export function StartFailure({ problem }: { problem?: Problem }) {
  return (
    <main
      style={{
        fontFamily: 'system-ui, sans-serif',
        maxWidth: '40rem',
        margin: '4rem auto',
        padding: '0 1rem',
      }}
    >
      <title>Medel kunde inte starta</title>
      <h1>Medel kunde inte starta</h1>
      <p>{problem ? `${problem.title}. ${problem.detail ?? ''}` : 'Något gick fel i webbläsaren.'}</p>
      <button type="button" onClick={() => window.location.reload()}>
        Försök igen
      </button>
    </main>
  );
}
