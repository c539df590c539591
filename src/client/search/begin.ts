import { startSearch } from './search-page.ts';

const form = document.querySelector<HTMLFormElement>('main form');
const area = document.querySelector<HTMLElement>('.found');
if (form !== null && area !== null) startSearch(form, area);
