import { pino } from 'pino';

/** One JSON line per thing that happened; standard output is kept by whoever starts us. */
export const log = pino({
  name: 'workers',
  level: process.env.NODE_ENV === 'test' ? 'warn' : 'info',
});
