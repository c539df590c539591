import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openRecords } from './entry-records.ts';
import { fileTree } from './file-tree-fixture.ts';
import { rememberedRecords } from './remembered-records.ts';

test('what was written is read again, and nothing of it is on the disk', () => {
  const stateDir = fileTree();
  const records = rememberedRecords(openRecords(stateDir, '1'));
  const record = { documents: {}, kept: [] };
  records.write('incident/a', record, null, []);
  expect(records.read('incident/a')).toBe(record);
  expect(records.read('incident/b')).toBe(null);
  expect(readdirSync(stateDir)).toEqual([]);
});

test('what stands on the disk is read', () => {
  const stateDir = fileTree();
  const record = { documents: {}, kept: [] };
  openRecords(stateDir, '1').write('incident/a', record, null, []);
  const records = rememberedRecords(openRecords(stateDir, '1'));
  expect(records.read('incident/a')).toEqual(record);
  rmSync(join(stateDir, 'entries'), { recursive: true });
  expect(records.read('incident/a')).toBe(null);
});
