import { useState } from 'react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Board as BoardAnswer } from '#domain/contracts/index.js';
import { useWords } from '../../i18n/use-words.js';
import { ask } from '../../providers/session.js';
import { ErrorNotice, Waiting } from '../../shared/Notice.js';
import { Section } from '../../shared/Section.js';
import { boardQuery, NO_FILTER } from './board-filter.js';
import { BoardFilters } from './BoardFilters.js';
import { BoardSums } from './BoardSums.js';
import { BoardTable } from './BoardTable.js';
import { chosenSum, decidable } from './chosen.js';
import { DecideChosen } from './DecideChosen.js';
import { useSettled } from './use-settled.js';

const REFRESH_MS = 5_000;

export function Board({ potId }: { potId: number }) {
  const say = useWords();
  const [typed, setTyped] = useState(NO_FILTER);
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const { data: board, error, refetch } = useBoard(potId, boardQuery(useSettled(typed)));
  const rows = board?.rows ?? [];
  return (
    <Section title={say('Fördelningstavla', 'Allocation board')}>
      {error && <ErrorNotice error={error} retry={() => void refetch()} />}
      {!board && !error && <Waiting rows={10} />}
      {board && (
        <>
          <BoardSums board={board} chosen={chosenSum(rows, chosen)} />
          <BoardFilters typed={typed} measures={board.measures} onChange={setTyped} />
          <DecideChosen
            board={board}
            rows={decidable(rows).filter(({ caseId }) => chosen.has(caseId))}
            onDone={() => setChosen(new Set())}
          />
          <BoardTable rows={rows} chosen={chosen} onChoose={setChosen} />
        </>
      )}
    </Section>
  );
}

/** Asked again every few seconds: colleagues decide meanwhile. What was shown stands until the new answer is here. */
function useBoard(potId: number, query: string) {
  return useQuery({
    queryKey: ['question', `/pots/${potId}/board${query}`],
    queryFn: async ({ signal }) => (await ask<BoardAnswer>(`/pots/${potId}/board${query}`, signal)).data,
    placeholderData: keepPreviousData,
    refetchInterval: REFRESH_MS,
    retry: false,
  });
}
