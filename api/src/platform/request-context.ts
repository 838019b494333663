import { AsyncLocalStorage } from 'node:async_hooks';

export interface IdempotencyClaim {
  userId: number;
  key: string;
  /** Set once the answer stands in the same commit as the change. */
  stored: boolean;
  status: number;
}

/** What a transaction needs to know of the request it runs in. */
export interface RequestContext {
  idempotency?: IdempotencyClaim;
  /** Run after a commit; the outbox rings its bell here. */
  afterCommit: (() => void)[];
}

export const requestContext = new AsyncLocalStorage<RequestContext>();
