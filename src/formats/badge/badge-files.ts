import { pageIndicatorAt } from '../../core/incident/status-at.ts';
import type { Locale } from '../../core/model.ts';
import { input } from '../../core/plan/page-inputs.ts';
import type { FilesOf, TextFile } from '../../core/plan/plain-file.ts';
import { componentPath } from '../../core/plan/urls.ts';
import { localizedText } from '../../core/site/site.ts';
import type { LocaleContext } from '../../core/views/page-context.ts';
import type { ComponentStatus, PageIndicator } from '../../core/vocabulary.ts';
import { badgeLooks } from './badge-look.ts';
import { type BadgeView, badgeSvg } from './badge-svg.ts';

const indicators: Readonly<Record<ComponentStatus, PageIndicator>> = {
  operational: 'none',
  degraded_performance: 'minor',
  partial_outage: 'major',
  major_outage: 'critical',
  under_maintenance: 'maintenance',
};

/** A badge of the site and of each component, as a picture and as JSON for shields.io. */
export const badgeFiles: FilesOf = ({ site, entries, now }, { states }) => {
  const indicator = pageIndicatorAt(entries, now);
  return [
    ...files('', 'the state of the page', indicator, ({ language, site: { name } }) => ({
      label: name,
      words: language.t(`indicator.${indicator}`),
      indicator,
    })),
    ...site.components.flatMap(({ id, name }) => {
      const status = states.get(id) ?? 'operational';
      const label = (locale: Locale) => localizedText(name, locale, site).text;
      const facts = [name, status];
      return files(componentPath(id), `the name and state of the component ${id}`, facts, ({ language }) => ({
        label: label(language.locale),
        words: language.t(`status.component.${status}`),
        indicator: indicators[status],
      }));
    }),
  ];
};

function files(
  folder: string,
  name: string,
  facts: unknown,
  viewOf: (context: LocaleContext) => BadgeView,
): TextFile[] {
  const inputs = () => [input(name, facts)];
  return [
    {
      path: `${folder}badge.svg`,
      kind: 'badge',
      mediaType: 'image/svg+xml',
      inputs,
      text: (context) => badgeSvg(viewOf(context), context.language),
    },
    {
      path: `${folder}badge.json`,
      kind: 'badge',
      mediaType: 'application/json',
      inputs,
      text: (context) => shieldsJson(viewOf(context)),
    },
  ];
}

/** https://shields.io/badges/endpoint-badge */
function shieldsJson({ label, words, indicator }: BadgeView): string {
  const color = badgeLooks[indicator].light.slice(1);
  const isError = indicator === 'major' || indicator === 'critical';
  return `${JSON.stringify({ schemaVersion: 1, label, message: words, color, isError })}\n`;
}
