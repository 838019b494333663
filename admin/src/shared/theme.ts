import type { ThemeOptions } from '@mui/material/styles';

/** Words carry the meaning; the tone only supports them. Every pair has a contrast of at least 4.5:1. */
export const TONES = {
  neutral: { ink: '#3a4550', paper: '#e8ecf0', line: '#9aa6b2' },
  action: { ink: '#0b3f66', paper: '#dcebf7', line: '#5b93bd' },
  progress: { ink: '#4a2f85', paper: '#ebe4f9', line: '#9783c6' },
  success: { ink: '#14532d', paper: '#dcf1e3', line: '#5ca67a' },
  warning: { ink: '#6b3f00', paper: '#fdeccd', line: '#c99033' },
  danger: { ink: '#8c1d18', paper: '#fbe3e1', line: '#d0736d' },
} as const;
export type Tone = keyof typeof TONES;

/** Where a krona is, always in the same colour. Neighbours in a stack also differ in lightness. */
export const MONEY_COLOURS = {
  unallotted: '#c3ccd5',
  committed: '#7fb2dc',
  paid: '#1f6aa5',
  used: '#2f7d4f',
  claimed: '#b5541c',
  repaid: '#e3b04b',
  waived: '#77668f',
  carriedOver: '#5b6470',
} as const;
export type MoneyPlace = keyof typeof MONEY_COLOURS;

export const FONT_FAMILY =
  'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif';
const focusRing = { outline: '3px solid #0b5cad', outlineOffset: '2px', borderRadius: '2px' };

/** Options of one theme for portal and back office: `createTheme(medelTheme)` or react-admin's `theme`. */
export const medelTheme: ThemeOptions = {
  palette: {
    mode: 'light',
    primary: { main: '#0b4a73', dark: '#07334f', light: '#2f6f9b', contrastText: '#ffffff' },
    secondary: { main: '#0b4a73', contrastText: '#ffffff' },
    error: { main: '#a3201a' },
    warning: { main: '#8a5300', contrastText: '#ffffff' },
    info: { main: '#0b4a73' },
    success: { main: '#1b6b3a' },
    background: { default: '#f4f6f8', paper: '#ffffff' },
    text: { primary: '#1b242c', secondary: '#4b5763' },
    divider: '#d5dce2',
  },
  shape: { borderRadius: 6 },
  typography: {
    fontFamily: FONT_FAMILY,
    h1: { fontSize: '1.75rem', fontWeight: 650, lineHeight: 1.25 },
    h2: { fontSize: '1.25rem', fontWeight: 650, lineHeight: 1.3 },
    h3: { fontSize: '1.0625rem', fontWeight: 650, lineHeight: 1.35 },
    h4: { fontSize: '1rem', fontWeight: 650 },
    button: { textTransform: 'none', fontWeight: 600 },
  },
  components: {
    MuiCssBaseline: {
      styleOverrides: {
        body: { fontSynthesis: 'none' },
        'a:focus-visible, summary:focus-visible, [tabindex]:focus-visible': focusRing,
        '.kronor': { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
        '@media (prefers-reduced-motion: reduce)': {
          '*, *::before, *::after': {
            animationDuration: '0.01ms !important',
            transitionDuration: '0.01ms !important',
          },
        },
      },
    },
    MuiButtonBase: {
      styleOverrides: {
        root: { '&.Mui-focusVisible': { outline: '3px solid #0b5cad', outlineOffset: '2px' } },
      },
    },
    MuiButton: {
      defaultProps: { disableElevation: true },
      styleOverrides: { root: { minHeight: 36 }, sizeSmall: { minHeight: 30 } },
    },
    MuiLink: {
      defaultProps: { underline: 'always' },
      styleOverrides: { root: { textUnderlineOffset: '0.18em' } },
    },
    MuiPaper: { styleOverrides: { outlined: { borderColor: '#d5dce2' } } },
    MuiTableSortLabel: { styleOverrides: { root: { minHeight: 28 } } },
    MuiTableCell: {
      styleOverrides: { head: { fontWeight: 650, color: '#1b242c', backgroundColor: '#eef2f5' } },
    },
    MuiFormHelperText: { styleOverrides: { root: { fontSize: '0.8125rem' } } },
    MuiTab: { styleOverrides: { root: { textTransform: 'none', minHeight: 44 } } },
    MuiTooltip: { styleOverrides: { tooltip: { fontSize: '0.8125rem' } } },
  },
};
