import { expect, test } from 'vitest';
import { withoutPartsForPrograms } from './carried-for-programs.ts';

test('what is there for programs goes, what is there for readers and other languages stays', () => {
  const kept = [
    '<link rel="canonical" href="/">',
    '<link rel="alternate" hreflang="de" href="/de/">',
    '<meta name="description" content="og: twitter:">',
    '<script>type</script>',
    '<p>og:title</p>',
  ];
  const html = [
    kept[0],
    '<link rel="alternate" type="application/atom+xml" href="/history.atom" title="a > b">',
    kept[1],
    '<meta property="og:title" content="a > b">',
    '<meta name="twitter:card" content="summary">',
    kept[2],
    kept[3],
    '<script type="application/ld+json">{"a":"<p>"}</script>',
    kept[4],
  ];
  expect(withoutPartsForPrograms(html.join(''))).toBe(kept.join(''));
});
