import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import type { PotFigures } from '#domain/contracts/index.js';
import { useWords } from '../../i18n/use-words.js';

interface Props {
  pots: PotFigures[];
  value: number;
  onChange: (potId: number) => void;
  note: (pot: PotFigures) => string;
}

export function PotChoice({ pots, value, onChange, note }: Props) {
  const say = useWords();
  return (
    <FormControl sx={{ mb: 2 }}>
      <FormLabel id="pot-choice">{say('Pott', 'Pot')}</FormLabel>
      <RadioGroup
        row
        aria-labelledby="pot-choice"
        value={String(value)}
        onChange={(event) => onChange(Number(event.target.value))}
      >
        {pots.map((pot) => (
          <FormControlLabel
            key={pot.id}
            value={String(pot.id)}
            control={<Radio />}
            label={`${pot.name} (${note(pot)})`}
          />
        ))}
      </RadioGroup>
    </FormControl>
  );
}
