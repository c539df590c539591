/**
 * Runs in the head, before the first paint: on `<html>` it sets `data-theme` as the reader chose, and the class
 * `elsewhere` when the clock of the reader shows none of the page's times, in winter or in summer. On the home page of the
 * default language (`data-homes` lists the others) it goes on to the language that the reader chose from the menu, unless
 * they come from this site. Storage may be forbidden: then nothing was chosen.
 */
export const headScript = [
  '(h=>{',
  'let d=h.dataset,n=Date.now(),c=z=>[n,n+15e9].map(i=>new Date(i).toLocaleString("sv",{timeZone:z}))+"";',
  'd.zones.split(" ").some(z=>c(z)==c())||h.classList.add("elsewhere");',
  'try{let{theme:t,language:l}=localStorage;t&&(d.theme=t);',
  'd.homes?.split(" ").includes(l)&&!document.referrer.startsWith(origin+"/")&&location.replace(l+"/"+location.hash)}catch{}',
  '})(document.documentElement)',
].join('');
