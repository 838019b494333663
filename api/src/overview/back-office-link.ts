/** The back office keeps a list's filter in its address. */
export function listLink(
  resource: 'cases' | 'opinions' | 'payments' | 'repayment-claims',
  filter: Record<string, unknown>,
): string {
  return `/${resource}?${new URLSearchParams({ filter: JSON.stringify(filter), page: '1' })}`;
}
