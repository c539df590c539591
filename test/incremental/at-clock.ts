/** Runs something while the clock is ahead, so that files that were just written count as settled. */
export async function atClock<Value>(aheadMs: number, act: () => Promise<Value>): Promise<Value> {
  const { now } = Date;
  Date.now = () => now() + aheadMs;
  try {
    return await act();
  } finally {
    Date.now = now;
  }
}
