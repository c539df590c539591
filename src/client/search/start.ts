import { startSearch } from './search-page.ts';

const area = document.querySelector<HTMLElement>('.found');
if (area !== null) startSearch(area);
