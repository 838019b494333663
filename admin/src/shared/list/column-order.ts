/** The order of a list's columns as react-admin keeps it: places of the declared columns, in the order shown. Short when columns have been added since. */
export function fullOrder(stored: number[] | undefined, count: number): number[] {
  const known = (stored ?? []).filter((index) => index < count);
  return [
    ...known,
    ...Array.from({ length: count }, (_, index) => index).filter((index) => !known.includes(index)),
  ];
}

export function moved(order: number[], from: number, step: -1 | 1): number[] {
  const to = from + step;
  const [a, b] = [order[from], order[to]];
  if (a === undefined || b === undefined) return order;
  return order.with(from, b).with(to, a);
}
