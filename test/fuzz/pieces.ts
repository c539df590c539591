/** Texts that mean something to one of the parsers, or to a browser: what a mutation puts in. */
export const pieces: readonly string[] = [
  // Markdown
  ...['*', '**', '_', '~~', '`', '```\n', '~~~\n', '# ', '- ', '1. ', '> ', '| ', '|-|', '\\', '    ', '\t', '  \n'],
  ...['[', ']', '](', '](/x)', '![', '![a](/b.png)', '[a]: ', '[^1]', '[^1]: ', '- [ ] ', '***\n', '===\n', ':::', '$$'],
  ...['www.', 'https://example.com', '<https://a.example>', 'a@b.example', 'http://[::1', '//evil.example/'],
  // Tags
  ...['<', '>', '</', '/>', '<>', '</>', '<!', '<!--', '-->', '<![CDATA[', ']]>', '<?', '<b>', '</b>', '<br>', '<A.b>'],
  ...['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '<svg/onload=alert(1)>', '<a:b>', '<Update', '<Upate'],
  ...['<Update at="2024-07-11T17:59Z">', '</Update>', '<Postmortem at="2024-07-19T16:00Z">', '</Postmortem>', '<Time at="'],
  ...['<Callout>', '<Callout tone="warning">\n', '\n</Callout>', '<RootCause>', '</RootCause>', '<Component id="a" />', '" />'],
  ...[' onclick="a()"', ' status="resolved"', ' at="', "='", '=', '"', "'", '="', ' a=b', ' components="a=b, c=d"'],
  // Programs
  ...['{', '}', '{{', '}}', '={', '{...a}', '{/* a */}', '{`${', '\\{', '{globalThis.tidingsFuzz = 1}'],
  ...['import a from "b"\n', '\nexport const a = 1', 'import("a")', '---js\nglobalThis.tidingsFuzz = 1\n', ';', '//', '/*'],
  // Addresses
  ...['javascript:alert(1)', 'JaVaScRiPt:', 'java\nscript:', '&#106;avascript:', '&#x6a', '&colon;', '&Tab;', '&NewLine;'],
  ...['data:text/html,', 'vbscript:', '%6aavascript:', '\x01javascript:', '[a](javascript:', '](data:', '../', '%2e%2e/'],
  // Entities
  ...['&', '&lt;', '&#0;', '&#60;', '&amp;lt;', '&#xfdd0;', '&#x202e;', '&#1114112;', '&nosuch;', '&lt', '&copy'],
  // Front matter, YAML
  ...['---\n', '\n---\n', '----', '--- #', '...\n', 'title: ', 'title: a\n', 'startedAt: 2024-07-11T15:56Z\n', ': ', ' #'],
  ...['translation: human\n', 'basedOn:\n', 'basedOn: { title: 012345678901 }\n', '&a ', '*a', '<<: *a\n', '? ', '- - '],
  ...['!!js/function ', '!!python/object:os.system ', '!<tag:x> ', '%YAML 1.2\n', '|\n', '>-\n  ', '~', '[', '{a: ', ', '],
  ...['__proto__: { tidingsFuzz: 1 }\n', 'constructor: a\n', 'prototype', 'toString', 'hasOwnProperty', '\\u0000', '\\x'],
  // JSON
  ...['"__proto__": { "tidingsFuzz": "1" },', '"a": "b",', ',', '[]', '{}', 'null', 'true', '1e999', '"', '\\"', '\\ud800'],
  ...['{{count}}', '{{t}}', '$t(nav.status)', '<link>', '</link>', "''", "'", 'MMMM', 'zzz', 'YYYY', 'P', '_one', '_few'],
  // Times
  ...['2024-07-11T17:59Z', '2024-02-30T00:00Z', '2024-07-11 17:59', '+02:00', 'T', '99999', '0', '-', '１２', '٣'],
  ...['July 11, 2024 05:59 PM UTC | 10:59 AM PT', '17:59 UTC (10:59 PDT)', 'a.m.', '오후 ', 'Uhr', '19h56'],
  // Characters
  ...['\n', '\n\n', '\r\n', '\r', '\u2028', '\u2029', '\u0085', '\v', '\f', '\0', '\x1b[31m', '\x7f', '\ufeff', '\u00a0'],
  ...['\ufdd0', '\ufdd1', '\ufdd2', '\ufdd3', '\ufdd4', '\ufffc', '\ufffd', '\uffff', '\u202e', '\u2066', '\u200b', '\u200d'],
  ...['e\u0301', 'é', 'İ', 'ſ', '한', '👩‍👩‍👧', '😀', '\ud83d', '\ude00', '\u{10ffff}', '\u{e0041}', 'ㅤ', 'עברית', 'العربية'],
];
