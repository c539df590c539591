/** Loaded before a measured process: when it ends, it writes its peak memory in kibibytes to the fourth of its streams. */
import { readFileSync, writeSync } from 'node:fs';

process.on('exit', () => writeSync(3, String(peak())));

/** On Linux the kernel's own mark: `maxRSS` begins with what the process that started this one held. */
function peak(): number {
  try {
    const [, marked] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
    return Number(marked ?? process.resourceUsage().maxRSS);
  } catch {
    return process.resourceUsage().maxRSS;
  }
}
