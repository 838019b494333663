import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import Button from '@mui/material/Button';

/** The server makes the file, all of it: a list made in the browser would stop at what was fetched. */
export function DownloadLink({ href, children }: { href: string; children: string }) {
  return (
    <Button
      component="a"
      href={`/api${href}`}
      download
      startIcon={<DownloadIcon />}
      size="small"
      variant="outlined"
    >
      {children}
    </Button>
  );
}
