import type { EntryRecord, EntryRecords } from './entry-records.ts';

/** Records that write nothing and remember what they were to write: for who reads every text once and must not touch the cache. */
export function rememberedRecords(records: EntryRecords): EntryRecords {
  const known = new Map<string, EntryRecord>();
  return {
    ...records,
    read: (folder) => known.get(folder) ?? records.read(folder),
    write: (folder, record) => void known.set(folder, record),
  };
}
