import { actionWords } from './action-words.js';

const swedish = (action: string) => actionWords(action, (text) => text, 'sv');

test('an event of any machine is told in the words of the history', () => {
  expect([swedish('requisition'), swedish('attest'), swedish('registerReceipt')]).toEqual([
    'Rekvisition inskickad',
    'Utbetalning attesterad',
    'Inbetalning registrerad',
  ]);
});

test('what has no words is shown by its code, and no code is mistaken for what every object has', () => {
  expect([swedish('signIn'), swedish('somethingNew'), swedish('constructor')]).toEqual([
    'Inloggning',
    'somethingNew',
    'constructor',
  ]);
});
