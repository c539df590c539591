import { expect, test } from 'vitest';
import { fillerOf } from './fill-text.ts';

test('each hole gets its value, with or without spaces in it, as often as it stands there', () => {
  const fill = fillerOf('{{from}} to {{ to }}, from {{from}}');
  expect(fill({ from: 'here', to: 2 })).toBe('here to 2, from here');
  expect(fill({ from: '', to: 'there' })).toBe(' to there, from ');
});

test('values are put in as they are', () => {
  const fill = fillerOf('[{{a}}|{{b}}]');
  expect(fill({ a: '{{b}} $& $1', b: '{{a}}' })).toBe('[{{b}} $& $1|{{a}}]');
});

test('a hole without a value stays, or is what the caller says', () => {
  expect(fillerOf('{{a}} {{ constructor }}')({ a: 1 })).toBe('1 {{ constructor }}');
  expect(fillerOf('{{a}} {{ b }}', (name, hole) => `${name}:${hole}`)({ a: 1 })).toBe('1 b:{{ b }}');
});

test('a text without holes is itself', () => {
  expect(fillerOf('nothing {here} {{to fill}}')({ here: 1 })).toBe('nothing {here} {{to fill}}');
});
