import type { Problem } from '#domain/contracts/index.js';

/** A request the server said no to, with its problem+json. react-admin reads `status`. */
export class ProblemError extends Error {
  constructor(
    readonly status: number,
    readonly problem: Problem,
  ) {
    super(problem.detail ?? problem.title);
  }
}

/** What is known when the answer was not problem+json: a proxy's page, a broken line. */
export function plainProblem(status: number): Problem {
  const [title, detail] = WORDS[status] ?? [
    'Något gick fel hos Medel',
    'Försök igen om en stund. Står felet kvar, kontakta den som ansvarar för driften.',
  ];
  return { type: 'about:blank', title, detail, status, code: `http.${status}` };
}

const WORDS: Record<number, [title: string, detail: string]> = {
  0: ['Medel svarar inte', 'Kontrollera nätverket och försök igen. Det du skrivit finns kvar.'],
  403: ['Du saknar behörighet', 'Din roll ger inte rätt till det här.'],
  404: ['Uppgiften finns inte', 'Den kan ha tagits bort, eller så hör den till någon annan.'],
  409: ['Uppgiften har ändrats', 'Någon annan har ändrat den sedan du öppnade sidan.'],
  413: ['Filen är för stor', 'Välj en mindre fil.'],
  429: ['För många försök', 'Vänta en minut och försök igen.'],
  502: ['Medel svarar inte', 'Servern startar kanske om. Försök igen om en stund.'],
  503: ['Medel svarar inte', 'Servern startar kanske om. Försök igen om en stund.'],
};
