/** Loaded before a measured process: when it ends, it writes its peak memory in kibibytes to the fourth of its streams. */
import { writeSync } from 'node:fs';

process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)));
