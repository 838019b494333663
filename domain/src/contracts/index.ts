export * from './fields.js';
export * from './session.js';
export * from './rounds.js';
export * from './cases.js';
export * from './organisations.js';
export * from './oversight.js';
