import { useEffect, useRef } from 'react';
import { useResource, type Resource } from '../../http/use-resource.js';

/** What stands beside the case is asked for anew when the case has changed. */
export function useCaseResource<T>(path: string, caseVersion: number): Resource<T> {
  const resource = useResource<T>(path);
  const { reload } = resource;
  const seen = useRef(caseVersion);
  useEffect(() => {
    if (seen.current === caseVersion) return;
    seen.current = caseVersion;
    reload();
  }, [caseVersion, reload]);
  return resource;
}
