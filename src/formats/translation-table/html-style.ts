import { type Markup, markup } from '../xml/xml.ts';

/**
 * Styles of the page for translators. Its colours are those of the site (`src/styles/tokens.css`), with 4.5:1 on cards and tints.
 */
export const pageStyle: Markup = markup(
  `
:root{color-scheme:light dark;--page:light-dark(#f6f7f9,#0e1217);--card:light-dark(#fff,#161b22);--line:light-dark(#dfe3e9,#2b333e);
--text:light-dark(#161b24,#e7ebf1);--soft:light-dark(#566071,#9ea9b8);--link:light-dark(#1c4fd1,#8db6ff);--sunk:light-dark(#f1f3f6,#1d242d);
--source:light-dark(#1a5fb4,#7db4ff);--human:light-dark(#0a7548,#4fc78e);--machine_reviewed:light-dark(#0a6c75,#5fc5d1);
--machine:light-dark(#855700,#e3b341);--outdated:light-dark(#ae4409,#ff9d5c);--broken:light-dark(#b81f24,#ff8079)}
*{box-sizing:border-box}
body{margin:0;padding:2rem clamp(1rem,3vw,3rem) 4rem;background:var(--page);color:var(--text);line-height:1.5;
font-family:-apple-system,"Segoe UI",Roboto,"Noto Sans",Ubuntu,"Helvetica Neue",Arial,sans-serif;overflow-wrap:anywhere}
header,main>section{max-inline-size:90rem;margin-inline:auto}
main>section{margin-block-start:2.5rem}
h1,h2,h3,p,dl,dd,ul{margin:0;padding:0}
h1{font-size:clamp(1.5rem,1.2rem + 1.6vw,2.1rem);line-height:1.2;text-wrap:balance}
h2{font-size:1.25rem;margin-block-end:.9rem}
header p{margin-block-start:.5rem;font-size:1.0625rem}
header .soft{font-size:.9375rem;margin-block-start:.15rem}
.soft,.path,.of,.done,dd{color:var(--soft)}
ul{list-style:none}
time{white-space:nowrap}
a{color:var(--link);text-decoration-thickness:1px;text-underline-offset:.2em}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:4px}
.look{display:inline-block;color:var(--tone,var(--soft));white-space:nowrap}
.sign{display:inline-block;inline-size:1.1em;text-align:center}
.source{--tone:var(--source)}.human{--tone:var(--human)}.machine_reviewed{--tone:var(--machine_reviewed)}.machine{--tone:var(--machine)}
.incomplete,.outdated{--tone:var(--outdated)}.broken{--tone:var(--broken)}
.code{font:600 .8125rem ui-monospace,"SF Mono",Consolas,"Noto Sans Mono",monospace;color:var(--soft);background:var(--sunk);
border:1px solid var(--line);border-radius:.35rem;padding:.05rem .4rem;white-space:nowrap}
.languages{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(17rem,100%),1fr));gap:.75rem}
.languages li,.wants,.scrolling{background:var(--card);border:1px solid var(--line);border-radius:.75rem}
.languages li{padding:.9rem 1rem;display:grid;gap:.45rem;align-content:start}
.languages h3{font-size:1rem;display:flex;justify-content:space-between;align-items:baseline;gap:.5rem}
.languages svg{display:block;inline-size:100%;block-size:.5rem;border-radius:.25rem}
.idle{font-size:1rem;margin-block:1.25rem .6rem}
.names{display:flex;flex-wrap:wrap;gap:.35rem 1.25rem}
.names li{display:flex;gap:.4rem;align-items:center;min-block-size:1.75rem}
.track{fill:var(--line)}.people{fill:var(--human)}rect.machine{fill:var(--machine)}.wanting{fill:var(--outdated)}
.done,.counts{font-size:.875rem}
.counts{display:flex;flex-wrap:wrap;gap:.1rem .9rem}
.wants li{padding:.7rem 1rem;display:grid;grid-template-columns:minmax(0,2fr) minmax(0,3fr);gap:.15rem 1.5rem;align-items:baseline}
.wants li+li{border-block-start:1px solid var(--line)}
.wants .look{white-space:normal}
.legend{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(20rem,100%),1fr));gap:.2rem 1.5rem;margin-block-end:1rem;font-size:.875rem}
.legend div{display:flex;gap:.6rem}
.legend dt{flex:none;inline-size:6.75rem}
.scrolling{overflow:auto;max-block-size:85vh;max-block-size:85dvh;scroll-padding:3rem 0 0 18rem}
table{min-inline-size:100%;border-collapse:separate;border-spacing:0;font-size:.875rem}
caption{text-align:start;padding:.7rem;color:var(--soft)}
caption span{position:sticky;inset-inline-start:.7rem}
th,td{padding:.5rem .7rem;text-align:start;vertical-align:top;border-block-start:1px solid var(--line);background:var(--card)}
thead th{position:sticky;inset-block-start:0;z-index:2;background:var(--sunk);border-block-end:1px solid var(--line);white-space:nowrap}
tr>:first-child{position:sticky;inset-inline-start:0;z-index:1;border-inline-end:1px solid var(--line)}
thead tr>:first-child{z-index:3}
tbody th{font-weight:500;inline-size:18rem;min-inline-size:18rem}
.group th{background:var(--sunk);font-weight:650;inset-block-start:auto}
.group span{position:sticky;inset-inline-start:.7rem}
tbody tr+tr:hover>*{background:var(--sunk)}
.path,.of{display:block;font-size:.75rem}
td .look{display:block}
td a{display:block;text-decoration:none;min-block-size:1.5rem}
td a:hover .look{text-decoration:underline}
th:target{background:var(--link);color:var(--card)}
@media(max-width:45rem){
.wants li{grid-template-columns:1fr}
.scrolling{scroll-padding-inline-start:9.5rem}
tbody th{inline-size:9.5rem;min-inline-size:9.5rem}
th,td{padding:.45rem .5rem}
.path{display:none}
}
@media(forced-colors:active){rect.people{fill:Highlight}rect.machine,rect.wanting{fill:GrayText}.track{fill:Canvas;stroke:CanvasText}}
@media print{body{padding:0}.scrolling{overflow:visible;max-block-size:none}th,td,caption{position:static!important}}
`
    .trim()
    .replaceAll(/;?\n/g, (end) => (end.startsWith(';') ? ';' : '')),
);
