/** Loaded before a measured process: when it ends, writes its peak memory in kilobytes to `TIDINGS_BENCH_REPORT`. */
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  const report = process.env['TIDINGS_BENCH_REPORT'];
  if (report !== undefined) writeFileSync(report, String(process.resourceUsage().maxRSS));
});
