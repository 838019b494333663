import type { ReactNode } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useWords } from '../../../i18n/use-words.js';

interface Props<T> {
  rows: T[];
  /** "Krav", so that the buttons can say "Ta bort krav 2". */
  noun: { sv: string; en: string };
  blank: () => T;
  most: number;
  onChange: (rows: T[]) => void;
  children: (row: T, set: (change: Partial<T>) => void, place: number) => ReactNode;
}

/** Rows that can be added, moved and taken away, by keyboard as by mouse. */
export function RowsEditor<T>({ rows, noun, blank, most, onChange, children }: Props<T>) {
  const say = useWords();
  const name = (place: number) => say(`${noun.sv} ${place + 1}`, `${noun.en} ${place + 1}`);
  const move = (from: number, to: number) => {
    const after = [...rows];
    after.splice(to, 0, ...after.splice(from, 1));
    onChange(after);
  };
  return (
    <>
      {rows.map((row, place) => (
        <Box
          key={place}
          component="fieldset"
          sx={{ border: '1px solid', borderColor: 'divider', borderRadius: 1, m: 0, p: 1.5, minWidth: 0 }}
        >
          <Box component="legend" sx={{ fontWeight: 600 }}>
            {name(place)}
          </Box>
          <Box sx={{ display: 'grid', gap: 1.5 }}>
            {children(
              row,
              (change) => onChange(rows.map((one, at) => (at === place ? { ...one, ...change } : one))),
              place,
            )}
          </Box>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5, mt: 1 }}>
            <Button size="small" disabled={place === 0} onClick={() => move(place, place - 1)}>
              {say(`Flytta upp ${name(place).toLowerCase()}`, `Move up ${name(place).toLowerCase()}`)}
            </Button>
            <Button size="small" onClick={() => onChange(rows.filter((_, at) => at !== place))}>
              {say(`Ta bort ${name(place).toLowerCase()}`, `Remove ${name(place).toLowerCase()}`)}
            </Button>
          </Box>
        </Box>
      ))}
      {rows.length < most && (
        <Button sx={{ alignSelf: 'flex-start' }} onClick={() => onChange([...rows, blank()])}>
          {say(`Lägg till ${noun.sv.toLowerCase()}`, `Add ${noun.en.toLowerCase()}`)}
        </Button>
      )}
    </>
  );
}
