import type { YamlNode } from '../content/yaml-map.ts';
import { siteDayInvalid } from '../rules/site-day-invalid.ts';
import { siteWeightInvalid } from '../rules/site-weight-invalid.ts';
import { type UptimeWeights, usualWeights } from '../uptime/uptime-of.ts';
import type { SiteReader } from './site-reader.ts';

/** What each state takes from the uptime; a state that is left out takes what is usual. */
export function readUptime(reader: SiteReader, node: YamlNode): UptimeWeights | null {
  const map = reader.map(node, 'uptime');
  if (map === null) return null;
  const fields = reader.fields(map, 'uptime', Object.keys(usualWeights));
  const weight = (key: keyof UptimeWeights) => {
    const entry = fields.get(key);
    return entry === undefined ? usualWeights[key] : (readWeight(reader, entry.value, `uptime.${key}`) ?? 0);
  };
  return {
    majorOutage: weight('majorOutage'),
    partialOutage: weight('partialOutage'),
    degradedPerformance: weight('degradedPerformance'),
  };
}

function readWeight(reader: SiteReader, node: YamlNode, key: string): number | null {
  const text = reader.text(node, key, 'a number from 0 to 1');
  if (text === null) return null;
  if (node.is === 'scalar' && typeof node.value === 'number' && node.value >= 0 && node.value <= 1) return node.value;
  reader.find(siteWeightInvalid, node.place, { key, value: text });
  return null;
}

/** A day, as `2026-10-01`. */
export function readDay(reader: SiteReader, node: YamlNode, key: string): string | null {
  const text = reader.text(node, key, 'a day');
  if (text === null || isDay(text)) return text;
  reader.find(siteDayInvalid, node.place, { key, value: text });
  return null;
}

/** February 30 would be read as a day of March. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const at = Date.parse(`${text}T00:00Z`);
  return Number.isFinite(at) && new Date(at).toISOString().startsWith(text);
}
