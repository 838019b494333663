/** The value for `LIKE ?` that finds `text` anywhere; what the person typed means only itself. */
export function containing(text: string): string {
  return `%${text.replace(/[\\%_]/g, '\\$&')}%`;
}
