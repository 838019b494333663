let passed = 0;

/**
 * Where a test may kill the process, as the power would: `FAULT_POINT=beforeCommit:3` dies the third time it comes
 * there. Does nothing outside tests.
 */
export function faultPoint(
  name: 'beforeEffect' | 'beforeCommit' | 'afterCommit' | 'afterClaim' | 'beforeMail' | 'afterMail',
): void {
  if (process.env.NODE_ENV !== 'test') return;
  const [wanted, times = '1'] = (process.env.FAULT_POINT ?? '').split(':');
  if (wanted !== name) return;
  passed += 1;
  if (passed >= Number(times)) process.kill(process.pid, 'SIGKILL');
}
