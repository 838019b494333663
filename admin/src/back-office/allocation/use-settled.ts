import { useEffect, useState } from 'react';

/** `value` once it has stood still for `ms`: a question is asked when the typing pauses, not at every letter. */
export function useSettled<T>(value: T, ms = 300): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), ms);
    return () => clearTimeout(timer);
  }, [value, ms]);
  return settled;
}
