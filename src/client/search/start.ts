/** What the page loads at once: search itself comes when somebody searches, by the address or in the field. */
const form = document.querySelector<HTMLFormElement>('main form');
const address = document.querySelector<HTMLElement>('.found')?.dataset['script'];

if (form !== null && address !== undefined) {
  const begin = () => {
    const script = document.createElement('script');
    script.type = 'module';
    script.src = address;
    document.head.append(script);
  };
  // A query that is sent before it is there opens this page again, with an address.
  if (new URLSearchParams(location.search).get('q') || form.contains(document.activeElement)) begin();
  else form.addEventListener('focusin', begin, { once: true });
}
