/** For tests: titles that a careless format takes for its own signs. */
export const nastyTitles: readonly string[] = [
  '<b>bold</b> & <i>',
  ']]>',
  '<![CDATA[',
  '"double" and \'single\'',
  '&amp; &#0; &lt;',
  '</title></script><script>',
  '\\ back\\nslash; comma, colon: END:VEVENT',
  '😀 👩‍👩‍👧 e\u0301',
  '\u202eright\u202c to \u200fمرحبا\u200e left',
  '%s {{name}} <% name %>',
];

/** For tests: prose of more than 10,000 characters as HTML, and as the text that it is read as. */
export const longProse = {
  html: `<p>${'Long &amp; 넓은 — '.repeat(900).trim()}</p>`,
  text: 'Long & 넓은 — '.repeat(900).trim(),
};
