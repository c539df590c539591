import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { textDigest } from '../sealed-file.ts';

/** Pictures that were drawn, under the digest of all that they are made of. */
export interface KeptPictures {
  /** Null for one that is not there, or not as it was written. */
  read(key: string): Uint8Array | null;
  write(key: string, bytes: Uint8Array): void;
}

/** What no build asked for in so long is thrown away. */
const keptFor = 30 * 24 * 60 * 60 * 1000;

/** In `folder`; none where that is null. Several threads may read and write at once. */
export function openKeptPictures(folder: string | null): KeptPictures {
  if (folder === null) return { read: () => null, write: () => undefined };
  let isTidy = false;
  return {
    read(key) {
      try {
        const path = join(folder, key);
        const file = readFileSync(path);
        const [seal, bytes] = [file.subarray(0, sealLength), file.subarray(sealLength)];
        if (seal.toString('latin1') !== textDigest(bytes)) return null;
        const now = new Date();
        utimesSync(path, now, now);
        return bytes;
      } catch {
        return null;
      }
    },
    write(key, bytes) {
      mkdirSync(folder, { recursive: true });
      if (!isTidy) removeOld(folder);
      isTidy = true;
      const fresh = join(folder, `${key}-${randomUUID()}`);
      writeFileSync(fresh, Buffer.concat([Buffer.from(textDigest(bytes), 'latin1'), bytes]));
      renameSync(fresh, join(folder, key));
    },
  };
}

const sealLength = 43;

function removeOld(folder: string): void {
  const oldest = Date.now() - keptFor;
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    const { mtimeMs = oldest } = statSync(path, { throwIfNoEntry: false }) ?? {};
    if (mtimeMs < oldest) rmSync(path, { force: true });
  }
}
