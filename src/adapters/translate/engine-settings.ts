/** What an engine is made of. */
export interface EngineSettings {
  env: Readonly<Record<string, string | undefined>>;
  timeoutMs: number;
  /** Milliseconds since 1970. */
  now(): number;
}
