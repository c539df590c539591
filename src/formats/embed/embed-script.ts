import type { Language } from '../../core/locale/language.ts';
import type { Locale } from '../../core/model.ts';
import type { Site } from '../../core/site/site.ts';
import { localizedText } from '../../core/site/site.ts';
import { pageIndicators } from '../../core/vocabulary.ts';
import { badgeLooks } from '../badge/badge-look.ts';
import { embedStyle } from './embed-style.ts';

/**
 * `embed.js`: puts a box with the current state after its own element, in a shadow tree, so that neither page nor box styles the
 * other. Reads the API beside it, again every five minutes while the page is seen; whatever fails leaves a plain link. Builds
 * nodes one by one and takes its style by `adoptedStyleSheets`, so that a strict content policy of the page has nothing against it.
 *
 * Of its element it reads `data-locale` (a language of the site), else it follows the reader's languages: the same language and
 * script, best in the same region; and `data-theme` (`light` or `dark`), else the reader's system.
 */
export function embedScript(
  site: Pick<Site, 'name' | 'defaultLocale'>,
  languages: ReadonlyMap<Locale, Language>,
): string {
  const all = [...languages.values()];
  const given = {
    locales: all.map(({ locale, lang }) => (lang === locale ? locale : `${locale}=${lang}`)).join(' '),
    rtl: all.filter(({ dir }) => dir === 'rtl').map(({ locale }) => locale),
    first: site.defaultLocale,
    name: localizedText(site.name, site.defaultLocale, site).text,
    css: `:host{all:initial;display:block;color-scheme:light dark}${embedStyle}`,
    looks: Object.fromEntries(pageIndicators.map((indicator) => [indicator, pathsOf(indicator)])),
  };
  const literal = Object.entries(given).map(([key, value]) => `${key}=${JSON.stringify(value)}`);
  return `${[`(me=>{if(!me)return;let ${literal.join(',')},`, ...lines].join('\n')}\n`;
}

function pathsOf(indicator: (typeof pageIndicators)[number]): readonly [shape: string, sign: string] {
  const { shape, sign } = badgeLooks[indicator];
  return [shape, sign];
}

/** Short names, since nothing makes them shorter. */
const lines = [
  'd=me.dataset,base=new URL(".",me.src).href,',
  // A tag with its likely script and region: `zh-TW` is `zh-Hant-TW`.
  'max=t=>{try{return""+new Intl.Locale(t).maximize()}catch{return t}},',
  'cut=t=>max(t).replace(/-\\w+$/,""),',
  'all=locales.split(" ").map(x=>x.split("=")),',
  'has=(f,t)=>all.find(x=>f(x[1]||x[0])==f(t)),',
  'find=t=>(all.find(x=>x[0]==t)||has(max,t)||has(cut,t)||"")[0],',
  'l=[d.locale||"",...navigator.languages].map(find).find(x=>x)||first,',
  'home=l==first?base:base+l+"/",',
  'el=(n,a,...k)=>{let e=document.createElementNS("http://www.w3.org/"+(/^(svg|path)$/.test(n)?"2000/svg":"1999/xhtml"),n);',
  'for(let i in a)a[i]&&e.setAttribute(i,a[i]);e.append(...k);return e},',
  'link=(h,t,g)=>el("a",{href:h,lang:g,dir:g&&"auto"},t),',
  'host=el("div",{}),root=host.attachShadow({mode:"open"}),last,',
  'plain=()=>{last="";root.replaceChildren(link(home,name))},',
  'show=({page:p,status:s,incidents:i,scheduled_maintenances:m})=>{let[a,b]=looks[s.indicator]||looks.minor,',
  'on=i.concat(m.filter(x=>x.status!="scheduled"));',
  'root.replaceChildren(el("section",{class:"box "+s.indicator,"aria-label":p.name,lang:p.tidings.language,dir:rtl.includes(l)?"rtl":"ltr"},',
  'el("div",{class:"state"},el("svg",{viewBox:"0 0 16 16","aria-hidden":"true"},el("path",{d:a}),el("path",{class:"sign",d:b})),',
  'el("p",{class:"words"},link(home,s.description)),el("p",{class:"soft"},p.name)),',
  '...(on[0]?[el("ul",{},...on.map(x=>el("li",{},link(x.shortlink,x.name,x.tidings.title.language))))]:[])))},',
  'load=()=>fetch(home+"api/v2/summary.json").then(r=>r.ok?r.text():Promise.reject()).then(t=>{if(t!=last){show(JSON.parse(t));last=t}}).catch(plain);',
  'try{let c=new CSSStyleSheet;c.replaceSync(css+(/^(light|dark)$/.test(d.theme)?":host{color-scheme:"+d.theme+"}":""));root.adoptedStyleSheets=[c]}catch{}',
  'plain();me.after(host);load();setInterval(()=>document.hidden||load(),3e5)',
  '})(document.currentScript)',
];
