import { useEffect, useRef, type RefObject } from 'react';

/** For a part that is linked to but drawn later than the page: whoever came for it is taken to it, once. */
export function useArrival(id: string, drawn = true): RefObject<HTMLDivElement | null> {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (drawn && window.location.hash === `#${id}`) box.current?.focus();
  }, [id, drawn]);
  return box;
}
