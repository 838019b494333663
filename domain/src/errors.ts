/** The five ways a request can fail for a reason the caller can act on. The HTTP filter in `api` turns class into status. */
export interface Refusal {
  /** `thing.problem`, e.g. `frame.exceeded`; has a text in `lifecycle/refusal-texts.ts`. */
  code: string;
  /** What the text needs to be specific: kronor as integers, days as YYYY-MM-DD. */
  data?: Record<string, unknown>;
}

export interface FieldProblem {
  /** Dotted path into the body, e.g. `invoicing.bankgiro`. */
  field: string;
  code: string;
  message: string;
}

export class NotFoundError extends Error {
  constructor(readonly thing: string) {
    super(`${thing} not found`);
  }
}

/** The law, the state or the money says no: 422 with every reason at once. */
export class RefusedError extends Error {
  constructor(readonly refusals: Refusal[]) {
    super(`refused: ${refusals.map((r) => r.code).join(', ')}`);
  }
}

/** The person may not, whatever the state: 403. */
export class ForbiddenError extends Error {
  constructor(readonly refusal: Refusal) {
    super(`forbidden: ${refusal.code}`);
  }
}

/** Somebody else changed it first, or the same request is still running: 409. */
export class StaleError extends Error {
  constructor(
    readonly thing: string,
    readonly data: Record<string, unknown> = {},
  ) {
    super(`${thing} is stale`);
  }
}

/** The body or query cannot be read as what the route takes: 400 naming each field. */
export class InvalidError extends Error {
  constructor(readonly problems: FieldProblem[]) {
    super(`invalid: ${problems.map((p) => p.field).join(', ')}`);
  }
}
