import { expect, test } from 'vitest';
import { foundIn, incidentWith, updateWith } from './found-fixture.ts';

test('imports and exports are refused', () => {
  expect(foundIn(updateWith('import Chart from "./chart.js"\n\nexport const a = 1'))).toMatchInlineSnapshot(`
    "en.mdx:7:1 error import-export
    \`import\` can’t be used here.
    expected: Markdown and the tags of Tidings
    received: import Chart from "./chart.js"
    Delete the line; if it is a sentence, begin it with another word than “import”.

    en.mdx:9:1 error import-export
    \`export\` can’t be used here.
    expected: Markdown and the tags of Tidings
    received: export const a = 1
    Delete the line; if it is a sentence, begin it with another word than “export”."
  `);
});

test('expressions are refused', () => {
  expect(
    foundIn(updateWith('The queue holds {count} messages, {{ a: 1 }} and {open.\n\n{`a`}')),
  ).toMatchInlineSnapshot(`
    "en.mdx:7:17 error expression
    Expressions in braces can’t be used here.
    expected: text without braces
    received: {count}
    Write \`\\{\` for a brace that readers shall see, or put it in code with backticks.

    en.mdx:7:35 error expression
    Expressions in braces can’t be used here.
    expected: text without braces
    received: {{ a: 1 }}
    Write \`\\{\` for a brace that readers shall see, or put it in code with backticks.

    en.mdx:7:50 error expression
    Expressions in braces can’t be used here.
    expected: text without braces
    received: {open.
    Write \`\\{\` for a brace that readers shall see, or put it in code with backticks.

    en.mdx:9:1 error expression
    Expressions in braces can’t be used here.
    expected: text without braces
    received: {\`a\`}
    Write \`\\{\` for a brace that readers shall see, or put it in code with backticks."
  `);
});

test('comments in braces are refused', () => {
  expect(foundIn(updateWith('{/* to do */}'))).toMatchInlineSnapshot(`
    "en.mdx:7:1 error expression
    Comments can’t be used here.
    expected: text without braces
    received: {/* to do */}
    Delete the comment; keep notes for colleagues in the message of the commit."
  `);
});

test('a value in braces is refused with the quoted form', () => {
  expect(foundIn(incidentWith('<Update at={"2024-07-11T20:06Z"} status={resolved} />'))).toMatchInlineSnapshot(`
    "en.mdx:8:9 error attribute-expression
    The value of \`at\` stands in braces.
    expected: a value in quotation marks
    received: {"2024-07-11T20:06Z"}
    Write \`at="2024-07-11T20:06Z"\`.

    en.mdx:8:34 error attribute-expression
    The value of \`status\` stands in braces.
    expected: a value in quotation marks
    received: {resolved}
    Write \`status="…"\`."
  `);
});

test('spread attributes are refused', () => {
  expect(foundIn(incidentWith('<Update {...props} at="2024-07-11T20:06Z" />'))).toMatchInlineSnapshot(`
    "en.mdx:8:9 error spread-attribute
    Braces can’t stand between the attributes of a tag.
    expected: attributes like \`at="2024-07-11T17:59Z"\`
    received: {...props}
    Delete \`{...props}\` and write each attribute by its name."
  `);
});

test('a script as a link is refused', () => {
  expect(foundIn(updateWith('[a](javascript:alert)'))).toMatchInlineSnapshot(`
    "en.mdx:7:1 error unsafe-link
    A link can’t lead to “javascript:”.
    expected: \`https:\`, \`http:\`, \`mailto:\`, \`tel:\` or a path
    received: javascript:alert
    Link to a page by its full address, beginning with \`https://\`."
  `);
});

test('a script as a link by reference is refused', () => {
  expect(foundIn(updateWith('[a][b]\n\n[b]: DATA:text/html,a'))).toMatchInlineSnapshot(`
    "en.mdx:7:1 error unsafe-link
    A link can’t lead to “data:”.
    expected: \`https:\`, \`http:\`, \`mailto:\`, \`tel:\` or a path
    received: DATA:text/html,a
    Link to a page by its full address, beginning with \`https://\`."
  `);
});

test('an image from elsewhere is refused', () => {
  expect(foundIn(updateWith('![Graph](https://example.com/graph.png)'))).toMatchInlineSnapshot(`
    "en.mdx:7:1 error image-not-local
    The image “https://example.com/graph.png” is not a file of this site.
    expected: a path from the root of the site, like \`/images/graph.png\`
    received: https://example.com/graph.png
    Put the file into \`public/images/\` and write its path, like \`/images/graph.png\`."
  `);
});

test('a link that depends on the page is refused', () => {
  expect(foundIn(updateWith('[a](../2026-05-03-sign-in/)'))).toMatchInlineSnapshot(`
    "en.mdx:7:1 error relative-link
    The link “../2026-05-03-sign-in/” depends on the page that it stands on.
    expected: an address that begins with \`https://\`, or with \`/\` for this site
    received: ../2026-05-03-sign-in/
    Begin it with \`/\`, as in \`/incidents/2026-05-03-sign-in/\`: it leads to the page in the reader’s language."
  `);
});

test('an image that depends on the page is refused', () => {
  expect(foundIn(updateWith('![Graph](images/graph.png)'))).toMatchInlineSnapshot(`
    "en.mdx:7:1 error relative-link
    The image “images/graph.png” depends on the page that it stands on.
    expected: an address that begins with \`https://\`, or with \`/\` for this site
    received: images/graph.png
    Put the image in public/ and begin its address with \`/\`."
  `);
});

test('footnotes are refused', () => {
  expect(foundIn(updateWith('All[^1] late.\n\n[^1]: Nearly.'))).toMatchInlineSnapshot(`
    "en.mdx:7:4 error footnote
    Footnotes can’t be used here.
    expected: the note in the text itself
    received: [^1]
    Put the note in brackets where it belongs, or in a sentence of its own. For brackets that readers shall see, write \`\\[^1]\`.

    en.mdx:9:1 error footnote
    Footnotes can’t be used here.
    expected: the note in the text itself
    received: [^1]: Nearly.
    Put the note in brackets where it belongs, or in a sentence of its own. For brackets that readers shall see, write \`\\[^1]\`."
  `);
});

test('quotes in quotes without end are refused', () => {
  expect(foundIn(updateWith('>'.repeat(2000)))).toMatchInlineSnapshot(`
    "en.mdx:7:1 error nested-too-deep
    More than 50 quotes, lists or tags stand in each other.
    expected: at most 50 levels
    received: >>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>…
    Delete the signs at the beginning of the line; put text that was copied as it is between lines of three backticks."
  `);
});

test('lists in lists without end are refused', () => {
  expect(
    foundIn(updateWith(Array.from({ length: 60 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n'))),
  ).toMatchInlineSnapshot(`
    "en.mdx:55:99 error nested-too-deep
    More than 50 quotes, lists or tags stand in each other.
    expected: at most 50 levels
    received: a
    Delete the signs at the beginning of the line; put text that was copied as it is between lines of three backticks."
  `);
});

test('a paragraph over the limit is refused', () => {
  expect(foundIn(updateWith('a'.repeat(60_000)))).toMatchInlineSnapshot(`
    "en.mdx:5:1 error file-too-large
    This paragraph has 60067 characters, which is more than is read.
    expected: at most 50000 characters
    received: 60067 characters
    Delete what was pasted in by accident, or publish long material elsewhere and link to it."
  `);
});

test('too many tags are refused', () => {
  expect(foundIn(updateWith('<br/>\n\n'.repeat(4000)))).toMatchInlineSnapshot(`
    "en.mdx:5:1 error file-too-large
    This file has 4002 signs “<”, which is more than is read.
    expected: at most 3000 signs “<”
    received: 4002 signs “<”
    Delete what was pasted in by accident, or publish long material elsewhere and link to it."
  `);
});
