/** Something the reader of the terminal can act on: shown as its sentence, without a stack. */
export class Failure extends Error {
  constructor(sentence, details = '') {
    super(sentence);
    this.details = details;
  }
}

export function reportFailure(error) {
  if (error instanceof Failure) {
    console.error(`\n${error.message}`);
    if (error.details) console.error(`\n${error.details}`);
  } else {
    console.error(error);
  }
}
