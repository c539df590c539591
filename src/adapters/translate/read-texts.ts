import { EngineError } from './engine.ts';

/** The texts of an answer: as many as were sent. */
export function readTexts(value: unknown, wanted: number, name: string): string[] {
  const texts = Array.isArray(value) ? value.filter((text) => typeof text === 'string') : [];
  if (!Array.isArray(value) || texts.length !== value.length) {
    throw new EngineError('later', `${name} answered without the texts.`);
  }
  if (texts.length !== wanted) {
    throw new EngineError('later', `${name} answered with ${texts.length} texts instead of ${wanted}.`);
  }
  return texts;
}

/** A value of an object that came as JSON. */
export function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;
}
