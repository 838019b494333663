import type { Portal } from '#domain/contracts/oversight.js';
import type { OpenRound } from '#domain/contracts/round-setup.js';
import { useResource } from '../../http/use-resource.js';
import { problemLines } from '../../http/problem-text.js';
import { useTexts } from '../../i18n/locale.js';
import { Button } from '../../ui/Button.js';
import { Message } from '../../ui/Message.js';
import { OpenRoundCard } from './OpenRoundCard.js';

/** The calls that the reader's organisations can answer, the one that closes first on top. */
export function OpenRounds({ portal }: { portal: Portal }) {
  const texts = useTexts();
  const words = texts.application.rounds;
  const { value, problem, loading, reload } = useResource<OpenRound[]>('/api/portal/open-rounds');
  const rounds = [...(value ?? [])].sort(
    (a, b) => a.state.localeCompare(b.state) || a.closesOn.localeCompare(b.closesOn) || a.roundId - b.roundId,
  );
  return (
    <>
      <h2>{words.title}</h2>
      {loading && (
        <p role="status" className="loading">
          {texts.loading}
        </p>
      )}
      {!value && problem && (
        <Message tone="danger" title={problemLines(problem, texts)[0]?.title}>
          <p>
            <Button look="secondary" onClick={reload}>
              {texts.retry}
            </Button>
          </p>
        </Message>
      )}
      {value && (
        <>
          <p className="quiet">{rounds.length > 0 ? words.lead : words.none}</p>
          <ul className="rounds">
            {rounds.map((round) => (
              <li key={round.roundId}>
                <OpenRoundCard round={round} portal={portal} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
