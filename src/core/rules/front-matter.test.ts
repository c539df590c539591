import { expect, test } from 'vitest';
import { foundIn, frontMatterWith, incidentWith, translationWith } from './found-fixture.ts';

test('an empty file is refused', () => {
  expect(foundIn(' \n')).toMatchInlineSnapshot(`
    "en.mdx:1:1 error file-empty
    This file is empty.
    expected: front matter, then updates
    received: nothing
    Begin with a line \`---\`, the line \`title: …\` and another \`---\`, or delete the file."
  `);
});

test('a file without front matter is refused', () => {
  expect(foundIn('Messages are late.\n')).toMatchInlineSnapshot(`
    "en.mdx:1:1 error front-matter-missing
    This file has no front matter.
    expected: \`---\` as the first line
    received: Messages are late.
    Put \`---\`, the line \`title: …\` and another \`---\` at the very top of the file, with nothing above them."
  `);
});

test('a blank line above the front matter is refused', () => {
  expect(foundIn('\n---\ntitle: a\n---\n')).toMatchInlineSnapshot(`
    "en.mdx:1:1 error front-matter-missing
    This file has no front matter.
    expected: \`---\` as the first line
    received: an empty line
    Put \`---\`, the line \`title: …\` and another \`---\` at the very top of the file, with nothing above them."
  `);
});

test('front matter without an end is refused', () => {
  expect(foundIn('---\ntitle: Late\n\nText')).toMatchInlineSnapshot(`
    "en.mdx:1:1 error front-matter-unclosed
    The front matter is not closed by a line \`---\`.
    expected: \`---\` alone on a line
    received: nothing
    Add a line \`---\` after the last key."
  `);
});

test('front matter with a wrong closing line is refused', () => {
  expect(
    foundIn(
      '---\ntitle: Late\nstartedAt: 2024-07-11T15:56Z\n----\n\n<Update at="2024-07-11T17:59Z" status="resolved"/>',
    ),
  ).toMatchInlineSnapshot(`
    "en.mdx:4:1 error front-matter-unclosed
    The front matter is not closed by a line \`---\`.
    expected: \`---\` alone on a line
    received: ----
    Write three hyphens and nothing else on the line that ends the front matter."
  `);
});

test('front matter in JavaScript is refused', () => {
  expect(foundIn('---js\n{ title: globalThis.ran = true }\n---\n')).toMatchInlineSnapshot(`
    "en.mdx:1:1 error front-matter-language
    Front matter in “js” is not read, and never run.
    expected: \`---\`, then YAML
    received: ---js
    Write \`---\` alone on the first line, and the facts as \`key: value\`, one a line."
  `);
});

test('front matter in JSON5 is refused', () => {
  expect(foundIn('---json5\n{}\n---\n')).toMatchInlineSnapshot(`
    "en.mdx:1:1 error front-matter-language
    Front matter in “json5” is not read, and never run.
    expected: \`---\`, then YAML
    received: ---json5
    Write \`---\` alone on the first line, and the facts as \`key: value\`, one a line."
  `);
});

test('missing keys of an incident are named', () => {
  expect(foundIn(frontMatterWith('impact: none'))).toMatchInlineSnapshot(`
    "en.mdx:1:1 error missing-key
    The front matter has no \`title\`.
    expected: a line \`title: …\`
    received: nothing
    Add \`title: Messages not received\` to the front matter.

    en.mdx:1:1 error missing-key
    The front matter has no \`startedAt\`.
    expected: a line \`startedAt: …\`
    received: nothing
    Add \`startedAt: 2024-07-11T15:56Z\` to the front matter."
  `);
});

test('missing keys of a maintenance are named', () => {
  expect(foundIn('---\ntitle: Upgrade\nimpact: none\n---\n', 'maintenance')).toMatchInlineSnapshot(`
    "en.mdx:1:1 error missing-key
    The front matter has no \`scheduledFor\`.
    expected: a line \`scheduledFor: …\`
    received: nothing
    Add \`scheduledFor: 2026-12-05T22:00Z\` to the front matter.

    en.mdx:1:1 error missing-key
    The front matter has no \`scheduledUntil\`.
    expected: a line \`scheduledUntil: …\`
    received: nothing
    Add \`scheduledUntil: 2026-12-06T02:00Z\` to the front matter."
  `);
});

test('a missing title of a translation is named', () => {
  expect(foundIn('---\ntranslation: human\n---\n')).toMatchInlineSnapshot(`
    "en.mdx:1:1 error missing-key
    The front matter has no \`title\`.
    expected: a line \`title: …\`
    received: nothing
    Add \`title: Messages not received\` to the front matter."
  `);
});

test('an unknown key gets the nearest known one', () => {
  expect(foundIn(frontMatterWith('title: Late\nstartAt: 2024-07-11T15:56Z\nimpact: none'))).toMatchInlineSnapshot(`
    "en.mdx:3:1 error unknown-key
    The key “startAt” is not known here.
    expected: \`title\`, \`startedAt\`, \`components\`, \`impact\` or \`nextUpdateBy\`
    received: startAt
    Did you mean \`startedAt\`?"
  `);
});

test('an unknown key that resembles none is to be deleted', () => {
  expect(foundIn(frontMatterWith('title: Late\nstartedAt: 2024-07-11T15:56Z\n__proto__: 1'))).toMatchInlineSnapshot(`
    "en.mdx:4:1 error unknown-key
    The key “__proto__” is not known here.
    expected: \`title\`, \`startedAt\`, \`components\`, \`impact\` or \`nextUpdateBy\`
    received: __proto__
    Delete “__proto__”."
  `);
});

test('a repeated key is refused', () => {
  expect(foundIn(frontMatterWith('title: Late\ntitle: Later\nstartedAt: 2024-07-11T15:56Z'))).toMatchInlineSnapshot(`
    "en.mdx:3:1 error yaml-duplicate-key
    The key “title” is already written on line 2.
    expected: each key once
    received: title
    Keep one of the two “title” and delete the other."
  `);
});

test('a title with a colon is refused with the quoted form', () => {
  expect(foundIn(frontMatterWith('title: API: errors\nstartedAt: 2024-07-11T15:56Z'))).toMatchInlineSnapshot(`
    "en.mdx:2:8 error yaml-syntax
    This is not valid YAML: this value looks like another key, since a colon and a space stand in it.
    expected: one \`key: value\` a line, lists and maps indented by spaces
    received: title: API: errors
    Put the value in quotation marks: \`title: "API: errors"\`."
  `);
});

test('a value that begins with a reserved sign is refused with the quoted form', () => {
  expect(foundIn(frontMatterWith('title: @all late\nstartedAt: 2024-07-11T15:56Z'))).toMatchInlineSnapshot(`
    "en.mdx:2:8 error yaml-syntax
    This is not valid YAML: a value can’t begin with this sign.
    expected: one \`key: value\` a line, lists and maps indented by spaces
    received: title: @all late
    Put the value in quotation marks: \`title: "@all late"\`."
  `);
});

test('an open quotation mark is refused', () => {
  expect(foundIn(frontMatterWith('startedAt: 2024-07-11T15:56Z\ntitle: "Late'))).toMatchInlineSnapshot(`
    "en.mdx:3:13 error yaml-syntax
    This is not valid YAML: a quotation mark, bracket or colon is missing.
    expected: one \`key: value\` a line, lists and maps indented by spaces
    received: title: "Late
    Close the quotation mark that is open here."
  `);
});

test('a tab is refused', () => {
  expect(
    foundIn(frontMatterWith('title: Late\ncomponents:\n\tmessaging: operational\nstartedAt: 2024-07-11T15:56Z')),
  ).toMatchInlineSnapshot(`
    "en.mdx:4:1 error yaml-syntax
    This is not valid YAML: a tab stands where only spaces can.
    expected: one \`key: value\` a line, lists and maps indented by spaces
    received: messaging: operational
    Indent with spaces instead of a tab."
  `);
});

test('nesting without end is refused', () => {
  expect(foundIn(frontMatterWith(`title: ${'['.repeat(60)}`))).toMatchInlineSnapshot(`
    "en.mdx:2:58 error yaml-syntax
    This is not valid YAML: more than 50 levels stand in each other.
    expected: one \`key: value\` a line, lists and maps indented by spaces
    received: 
    Write it flat: no key of this file needs such depth."
  `);
});

test('anchors and aliases are refused', () => {
  expect(foundIn(frontMatterWith('title: &a Late\nstartedAt: 2024-07-11T15:56Z\nimpact: *a'))).toMatchInlineSnapshot(`
    "en.mdx:2:11 error yaml-feature
    An anchor of YAML can’t be used here.
    expected: plain keys and values
    received: &a
    Delete the anchor; put the value in quotation marks if it begins with “&”.

    en.mdx:4:9 error yaml-feature
    An alias of YAML can’t be used here.
    expected: plain keys and values
    received: *a
    Write the value itself; put it in quotation marks if it begins with “*”."
  `);
});

test('tags and merge keys are refused', () => {
  expect(
    foundIn(frontMatterWith('title: !!str Late\nstartedAt: 2024-07-11T15:56Z\n<<: { impact: none }')),
  ).toMatchInlineSnapshot(`
    "en.mdx:2:14 error yaml-feature
    A tag of YAML can’t be used here.
    expected: plain keys and values
    received: !!str
    Delete the tag; put the value in quotation marks if it begins with “!”.

    en.mdx:4:1 error yaml-feature
    A merge key of YAML can’t be used here.
    expected: plain keys and values
    received: <<
    Write the keys out instead of merging them in."
  `);
});

test('directives are refused', () => {
  expect(foundIn(frontMatterWith('%YAML 1.1\ntitle: Late\nstartedAt: 2024-07-11T15:56Z'))).toMatchInlineSnapshot(`
    "en.mdx:2:1 error yaml-feature
    A directive of YAML can’t be used here.
    expected: plain keys and values
    received: %YAML 1.1
    Delete the line that begins with “%”."
  `);
});

test('a list as the title is refused', () => {
  expect(foundIn(frontMatterWith('title: [Late]\nstartedAt: 2024-07-11T15:56Z'))).toMatchInlineSnapshot(`
    "en.mdx:2:8 error wrong-value
    \`title\` should be a text.
    expected: a text
    received: a list
    Write it like this: \`title: Messages not received\`."
  `);
});

test('an empty title is refused', () => {
  expect(foundIn(frontMatterWith('title: " "\nstartedAt: 2024-07-11T15:56Z'))).toMatchInlineSnapshot(`
    "en.mdx:2:8 error wrong-value
    \`title\` should be a text.
    expected: a text
    received: nothing
    Write it like this: \`title: Messages not received\`."
  `);
});

test('a text as the components is refused', () => {
  expect(
    foundIn(frontMatterWith('title: Late\nstartedAt: 2024-07-11T15:56Z\ncomponents: messaging')),
  ).toMatchInlineSnapshot(`
    "en.mdx:4:13 error wrong-value
    \`components\` should be a map of components and their status.
    expected: a map of components and their status
    received: messaging
    Write it like this: \`components: { messaging: major_outage }\`."
  `);
});

test('a text as the front matter is refused', () => {
  expect(foundIn(frontMatterWith('Late messages'))).toMatchInlineSnapshot(`
    "en.mdx:2:1 error wrong-value
    The front matter should be keys with values.
    expected: keys with values
    received: Late messages
    Write it like this: \`title: Messages not received\`."
  `);
});

test('an unknown impact is refused', () => {
  expect(foundIn(frontMatterWith('title: Late\nstartedAt: 2024-07-11T15:56Z\nimpact: majr'))).toMatchInlineSnapshot(`
    "en.mdx:4:9 error unknown-impact
    “majr” is not an impact.
    expected: \`none\`, \`minor\`, \`major\` or \`critical\`
    received: majr
    Did you mean \`major\`?"
  `);
});

test('an unknown status of a component is refused', () => {
  expect(
    foundIn(
      frontMatterWith(
        'title: Late\nstartedAt: 2024-07-11T15:56Z\ncomponents:\n  messaging: down\n  api: partial-outage',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "en.mdx:5:14 error unknown-component-status
    “down” is not the status of a component.
    expected: \`operational\`, \`under_maintenance\`, \`degraded_performance\`, \`partial_outage\` or \`major_outage\`
    received: down
    Write \`operational\`, \`under_maintenance\`, \`degraded_performance\`, \`partial_outage\` or \`major_outage\`.

    en.mdx:6:8 error unknown-component-status
    “partial-outage” is not the status of a component.
    expected: \`operational\`, \`under_maintenance\`, \`degraded_performance\`, \`partial_outage\` or \`major_outage\`
    received: partial-outage
    Did you mean \`partial_outage\`?"
  `);
});

test('an unknown kind of translation is refused', () => {
  expect(foundIn(translationWith('', 'translation: reviewed'))).toMatchInlineSnapshot(`
    "en.mdx:3:14 error unknown-translation-state
    “reviewed” is not a kind of translation.
    expected: \`machine\`, \`machine_reviewed\` or \`human\`
    received: reviewed
    Did you mean \`machine_reviewed\`?"
  `);
});

test('a digest by hand is refused', () => {
  expect(
    foundIn(translationWith('', 'basedOn:\n  title: yes\n  updates: 8f434346648f\n  summary: 123456789012')),
  ).toMatchInlineSnapshot(`
    "en.mdx:4:10 error based-on-entry
    “yes” in \`basedOn\` is not a digest.
    expected: 12 hexadecimal digits
    received: yes
    Delete the line of “title”: nobody needs to write digests by hand.

    en.mdx:5:3 error based-on-entry
    “updates” in \`basedOn\` is not a part.
    expected: \`title\`, \`summary\`, \`update:2024-07-11T17:59Z\`, \`postmortem\` …
    received: updates
    Delete the line of “updates”: nobody needs to write digests by hand.

    en.mdx:6:3 warning key-order
    \`summary\` stands below \`title\`.
    expected: the order summary, title
    received: summary
    Move \`summary\` above \`title\`; \`npx tidings check --fix\` does it."
  `);
});

test('what parts are is said with known words of known parts', () => {
  expect(foundIn(translationWith('', 'parts:\n  title: done\n  updates: machine'))).toMatchInlineSnapshot(`
    "en.mdx:4:10 error unknown-translation-state
    “done” is not a kind of translation.
    expected: \`machine\`, \`machine_reviewed\` or \`human\`
    received: done
    Write \`machine\`, \`machine_reviewed\` or \`human\`.

    en.mdx:5:3 error unknown-key
    The key “updates” is not known here.
    expected: \`title\`, \`summary\`, \`postmortem\`, \`rootCause\`, \`resolution\`, \`remediation\`, \`closing\` or \`update:2024-07-11T17:59Z\`
    received: updates
    Delete “updates”."
  `);
  expect(foundIn(translationWith('', 'parts: [title]'))).toMatchInlineSnapshot(`
    "en.mdx:3:8 error wrong-value
    \`parts\` should be a map of parts and what each is.
    expected: a map of parts and what each is
    received: a list
    Write it like this: \`parts: { summary: machine }\`."
  `);
});

test('basedOn as a list is refused', () => {
  expect(foundIn(translationWith('', 'basedOn: [title]'))).toMatchInlineSnapshot(`
    "en.mdx:3:10 error wrong-value
    \`basedOn\` should be a map of parts and digests.
    expected: a map of parts and digests
    received: a list
    Write it like this: \`basedOn: { title: 8f434346648f }\`."
  `);
});

test('a maintenance that ends before it begins is refused', () => {
  expect(
    foundIn(
      '---\ntitle: Upgrade\nscheduledFor: 2026-12-05T22:00Z\nscheduledUntil: 2026-12-05T02:00Z\n---\n',
      'maintenance',
    ),
  ).toMatchInlineSnapshot(`
    "en.mdx:4:17 error end-not-after-start
    \`scheduledUntil\` (2026-12-05T02:00Z) is not after \`scheduledFor\` (2026-12-05T22:00Z).
    expected: a time after 2026-12-05T22:00Z
    received: 2026-12-05T02:00Z
    Check the date of the end: across midnight UTC it is the next day."
  `);
});

test('facts in the front matter of a translation are refused', () => {
  expect(
    foundIn(
      translationWith('', 'translation: human\nstartedAt: 2024-07-11T15:56Z\ncomponents: { messaging: operational }'),
    ),
  ).toMatchInlineSnapshot(`
    "en.mdx:4:1 error fact-in-translation
    \`startedAt\` is a fact, and this file is a translation.
    expected: only \`title\`, \`translation\`, \`parts\` and \`basedOn\`
    received: 2024-07-11T15:56Z
    Delete \`startedAt\` here; it stands in the source file. If this file is the source, give it \`startedAt\` (\`scheduledFor\` for a maintenance) and no \`translation\`.

    en.mdx:5:1 error fact-in-translation
    \`components\` is a fact, and this file is a translation.
    expected: only \`title\`, \`translation\`, \`parts\` and \`basedOn\`
    received: components
    Delete \`components\` here; it stands in the source file. If this file is the source, give it \`startedAt\` (\`scheduledFor\` for a maintenance) and no \`translation\`."
  `);
});

test('control characters are refused', () => {
  expect(
    foundIn(incidentWith('').replace('Messages', 'Messages\u0000').replace('looking', 'look\u001bing &#7;')),
  ).toMatchInlineSnapshot(`
    "en.mdx:2:16 error control-character
    The control character U+0000 stands here.
    expected: letters, digits, signs, spaces, tabs and line ends
    received: U+0000
    Delete it; an editor shows it as a box or not at all.

    en.mdx:6:66 error control-character
    The control character U+001B stands here.
    expected: letters, digits, signs, spaces, tabs and line ends
    received: U+001B
    Delete it; an editor shows it as a box or not at all.

    en.mdx:6:71 error control-character
    The control character U+0007 stands here.
    expected: letters, digits, signs, spaces, tabs and line ends
    received: &#7;
    Delete \`&#7;\`."
  `);
});

test('a control character in a YAML escape is refused', () => {
  expect(foundIn(frontMatterWith('title: "Late\\0"\nstartedAt: 2024-07-11T15:56Z'))).toMatchInlineSnapshot(`
    "en.mdx:2:8 error control-character
    The control character U+0000 stands here.
    expected: letters, digits, signs, spaces, tabs and line ends
    received: U+0000
    Delete it; an editor shows it as a box or not at all."
  `);
});

test('a file over the limit is refused', () => {
  expect(foundIn('a'.repeat(300_000))).toMatchInlineSnapshot(`
    "en.mdx:1:1 error file-too-large
    This file has 300000 characters, which is more than is read.
    expected: at most 250000 characters
    received: 300000 characters
    Delete what was pasted in by accident, or publish long material elsewhere and link to it."
  `);
});

test('of a translation whose YAML can’t be read no facts are demanded', () => {
  const text =
    '---\ntitle: API: spät\n---\n\n<Update at="2024-07-11T17:59Z">\nText.\n</Update>\n\n<Postmortem>\n\nText.\n\n</Postmortem>\n';
  expect(foundIn(text)).toMatchInlineSnapshot(`
    "en.mdx:2:8 error yaml-syntax
    This is not valid YAML: this value looks like another key, since a colon and a space stand in it.
    expected: one \`key: value\` a line, lists and maps indented by spaces
    received: title: API: spät
    Put the value in quotation marks: \`title: "API: spät"\`."
  `);
});

test('thousands of blank lines are refused', () => {
  expect(foundIn(frontMatterWith(`title: Late\n${'\n'.repeat(5000)}`))).toMatchInlineSnapshot(`
    "en.mdx:3:1 error file-too-large
    This gap has 5000 blank lines, which is more than is read.
    expected: at most 1000 blank lines
    received: 5000 blank lines
    Delete what was pasted in by accident, or publish long material elsewhere and link to it."
  `);
});
