import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';

/** A button, not an anchor: the address after # belongs to the router. */
export function SkipLink() {
  const translate = useTranslate();
  return (
    <Button
      variant="contained"
      onClick={() => document.getElementById('main-content')?.focus()}
      sx={{
        position: 'fixed',
        left: 8,
        top: -80,
        zIndex: 2000,
        bgcolor: '#ffffff',
        color: 'primary.main',
        '&:focus': { top: 6, bgcolor: '#ffffff' },
      }}
    >
      {translate('ra.navigation.skip_nav')}
    </Button>
  );
}
