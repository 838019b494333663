import type { ReactNode } from 'react';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useListContext } from 'react-admin';
import { useWords } from '../../i18n/use-words.js';

/** Exists only while something is selected: a collapsed toolbar leaves invisible buttons in the tab order. */
export function BulkToolbar({ children }: { children: ReactNode }) {
  const say = useWords();
  const { selectedIds, onUnselectItems } = useListContext();
  const count = selectedIds.length;
  return (
    <div role="status">
      {count > 0 && (
        <Stack
          direction="row"
          useFlexGap
          sx={{
            flexWrap: 'wrap',
            gap: 1,
            alignItems: 'center',
            p: 1,
            bgcolor: '#dcebf7',
            position: 'sticky',
            left: 0,
          }}
        >
          <Typography sx={{ fontWeight: 650 }}>
            {say(`${count} ${count === 1 ? 'markerad' : 'markerade'}`, `${count} selected`)}
          </Typography>
          {children}
          <Button size="small" onClick={() => onUnselectItems()}>
            {say('Avmarkera', 'Unselect')}
          </Button>
        </Stack>
      )}
    </div>
  );
}
