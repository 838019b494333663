import { Failure } from './failure.mjs';

/** `--only integration,faults` chooses steps by name; everything else goes on to Jest (paths, -t …). */
export function readArguments(args, names) {
  const at = args.indexOf('--only');
  if (at === -1) return { chosen: names, rest: args };
  const chosen = (args[at + 1] ?? '').split(',').filter(Boolean);
  const unknown = chosen.filter((name) => !names.includes(name));
  if (chosen.length === 0 || unknown.length > 0) {
    throw new Failure(
      `--only takes step names, but got "${args[at + 1] ?? ''}". The steps are: ${names.join(', ')}.`,
    );
  }
  return { chosen, rest: args.filter((_, index) => index !== at && index !== at + 1) };
}
