import { useState } from 'react';
import type { Round } from '#domain/contracts/index.js';
import { formatKronor } from '../../shared/format.js';
import { useWords } from '../../i18n/use-words.js';
import { Section } from '../../shared/Section.js';
import { PotChoice } from '../rounds/PotChoice.js';
import { Board } from './Board.js';
import { Scenarios } from './Scenarios.js';

/** Every proposal of a pot beside each other, with what is left of the frame; below it what would happen if. */
export function AllocationTab({ round }: { round: Round }) {
  const say = useWords();
  const [potId, setPotId] = useState(round.pots[0]?.id ?? 0);
  return (
    <>
      {round.pots.length > 1 && (
        <Section title={say('Vilken pott', 'Which pot')}>
          <PotChoice
            pots={round.pots}
            value={potId}
            onChange={setPotId}
            note={({ unallotted, frame }) =>
              say(
                `${formatKronor(unallotted)} kvar av ${formatKronor(frame)}`,
                `${formatKronor(unallotted)} left of ${formatKronor(frame)}`,
              )
            }
          />
        </Section>
      )}
      <Board key={`board-${potId}`} potId={potId} />
      <Scenarios key={`scenarios-${potId}`} potId={potId} />
    </>
  );
}
