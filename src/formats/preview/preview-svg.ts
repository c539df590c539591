import { previewSize } from '../../core/preview/preview-size.ts';
import type { EntryPreview, PreviewFact, PreviewView, SitePreview } from '../../core/preview/preview-view.ts';
import { element, type Markup } from '../xml/xml.ts';
import { breakLines, fitLine } from './break-lines.ts';
import { colours, symbols, toneColours } from './preview-look.ts';
import { type Sheet, sheetOf } from './sheet.ts';
import type { TextStyle, Typesetter } from './typesetter.ts';

const { width, height } = previewSize;
const margin = 72;
const room = width - 2 * margin;
const head = 124;
const bar = 14;

/** Every text of the picture with its language, for whoever has to load fonts. */
export function textsOf(view: PreviewView): { text: string; lang: string }[] {
  const own = [
    view.site,
    ...(view.is === 'entry'
      ? [view.status, ...view.facts.flatMap(({ label, values }) => [label, ...values])]
      : [view.title, view.address]),
  ];
  return [
    { text: `${own.join(' ')}…`, lang: view.lang },
    ...(view.is === 'entry' ? [{ text: view.title.text, lang: view.title.lang }] : []),
  ];
}

/** The picture as SVG that needs no fonts, since text is outlines; and where the logo goes, which is left out. */
export function previewSvg(view: PreviewView, set: Typesetter): { svg: string; logo: LogoPlace | null } {
  const sheet = sheetOf(view, set);
  const svg = element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width: String(width), height: String(height) },
    sheet.box(0, 0, width, height, colours.card),
    ...(view.is === 'entry' ? entryParts(view, sheet) : siteParts(view, sheet)),
  );
  return { svg, logo: logoPlace(view, sheet) };
}

/** In whole pixels. */
export interface LogoPlace {
  x: number;
  y: number;
  width: number;
  height: number;
}

function logoPlace({ is, logo }: PreviewView, sheet: Sheet): LogoPlace | null {
  if (logo === null) return null;
  const { top, size } = names[is];
  const logoWidth = Math.round(Math.min(room / 2, (logo.width / logo.height) * size));
  const logoHeight = Math.round((logoWidth * logo.height) / logo.width);
  const y = top + Math.round((size - logoHeight) / 2);
  return { x: sheet.left(margin, logoWidth), y, width: logoWidth, height: logoHeight };
}

/** Where the logo and the name stand, and how large they are. */
const names = { entry: { top: 30, size: 64, font: 36 }, site: { top: 180, size: 120, font: 76 } } as const;

function entryParts(view: EntryPreview, sheet: Sheet): Markup[] {
  const tone = toneColours[view.look.tone];
  const facts = factRows(view, sheet);
  const factsTop = height - 50 - (facts.length - 1) * rowHeight;
  return [
    sheet.box(0, 0, width, head, view.header?.background ?? colours.page),
    ...(view.header === null ? [sheet.box(0, head - 2, width, 2, colours.line)] : []),
    ...nameParts(view, sheet, view.header?.text ?? colours.text),
    sheet.box(0, head, bar, height - head, tone),
    ...statusParts(view, sheet, tone),
    ...titleParts(view, sheet, factsTop - 48),
    ...facts.flatMap((row, index) => row(factsTop + index * rowHeight)),
  ];
}

/** The name beside the logo, as in the head of a page. */
function nameParts(view: PreviewView, sheet: Sheet, colour: string): Markup[] {
  const { top, size, font } = names[view.is];
  const logo = logoPlace(view, sheet);
  if (logo !== null && !view.showsName) return [];
  const start = margin + (logo === null ? 0 : logo.width + size * 0.35);
  const style = sheet.style(font, 700);
  const name = fitLine(view.site, sheet.lineOptions(style, width - margin - start));
  return [sheet.text(name, start, top + size / 2 + font * 0.36, style, colour)];
}

function statusParts({ look, status }: EntryPreview, sheet: Sheet, tone: string): Markup[] {
  const [top, tall, size] = [head + 40, 60, 32];
  const style = sheet.style(size, 600);
  const words = fitLine(status, sheet.lineOptions(style, room - 120));
  const pill = 22 + 34 + 14 + sheet.width(words, style) + 28;
  return [
    sheet.box(margin, top, pill, tall, tone, { opacity: 0.1, radius: tall / 2 }),
    ...sheet.symbol(symbols[look.icon] ?? {}, margin + 22, top + 13, 34, tone),
    sheet.text(words, margin + 22 + 34 + 14, top + tall / 2 + size * 0.36, style, tone),
  ];
}

const titleSizes = [72, 64, 56, 50] as const;

/** As large as it fits into two lines, else into three. */
function titleParts({ title }: EntryPreview, sheet: Sheet, bottom: number): Markup[] {
  const top = head + 124;
  const { style, leading, lines } = fittingTitle(2) ?? fittingTitle(3) ?? titleIn(titleSizes[3], 3);
  return lines.map((line, index) =>
    sheet.text(line, margin, top + style.size * 0.95 + index * leading, style, colours.text),
  );

  function fittingTitle(most: number) {
    for (const size of titleSizes) {
      const made = titleIn(size, most);
      if (!made.isCut) return made;
    }
    return null;
  }

  function titleIn(size: number, wanted: number) {
    const style: TextStyle = { size, weight: 700, lang: title.lang, dir: title.dir };
    const leading = Math.round(size * (isTall.test(title.text) ? 1.5 : 1.25));
    const most = Math.max(1, Math.min(wanted, Math.floor((bottom - top) / leading)));
    return { style, leading, ...breakLines(title.text, { ...sheet.lineOptions(style, room), most }) };
  }
}

/** Scripts with marks above and below their letters. */
const isTall = /[\p{sc=Deva}\p{sc=Thai}\p{sc=Arab}\p{sc=Laoo}\p{sc=Khmr}]/u;

const rowHeight = 46;
const factSizes = [28, 25, 22] as const;

/** Between the times of two zones: a line of its own, since in some scripts a sign there would change their order. */
const divider = { gap: 18, width: 2 };

/** Label and values side by side, labels in one column; values that fit in no size into one line take one each. */
function factRows({ facts }: EntryPreview, sheet: Sheet): ((baseline: number) => Markup[])[] {
  const columns = factSizes.map((size) => columnsOf(facts, size, sheet));
  const chosen = columns.find(({ fits }) => facts.every(fits)) ?? columns[1];
  if (chosen === undefined) return [];
  const { soft, start, labels, fits } = chosen;
  return facts.flatMap((fact) =>
    (fits(fact) ? [fact.values] : fact.values.slice(0, 2).map((value) => [value])).map(
      (values, index) => (baseline: number) => [
        ...(index > 0
          ? []
          : [
              sheet.text(
                fitLine(fact.label, sheet.lineOptions(soft, labels + 1)),
                margin,
                baseline,
                soft,
                colours.soft,
              ),
            ]),
        ...valueParts(values, start, baseline, chosen, sheet),
      ],
    ),
  );
}

function columnsOf(facts: readonly PreviewFact[], size: number, sheet: Sheet) {
  const [soft, strong] = [sheet.style(size, 400), sheet.style(size, 600)];
  const labels = Math.min(room * 0.35, Math.max(0, ...facts.map(({ label }) => sheet.width(label, soft))));
  const start = margin + labels + size;
  const valueRoom = width - margin - start;
  const widthOf = (values: readonly string[]) =>
    values.reduce((sum, value) => sum + sheet.width(value, strong) + 2 * divider.gap, -2 * divider.gap);
  const fits = ({ values }: PreviewFact) => values.length === 1 || widthOf(values) <= valueRoom;
  return { soft, strong, labels, start, room: valueRoom, fits };
}

function valueParts(
  values: readonly string[],
  start: number,
  baseline: number,
  { strong, room: most }: ReturnType<typeof columnsOf>,
  sheet: Sheet,
): Markup[] {
  let at = start;
  return values.flatMap((value) => {
    const shown = fitLine(value, sheet.lineOptions(strong, most));
    const { size } = strong;
    const line =
      at === start
        ? []
        : [
            sheet.box(at - divider.gap - 1, baseline - size * 0.8, divider.width, size, colours.soft, {
              opacity: 0.35,
            }),
          ];
    const text = sheet.text(shown, at, baseline, strong, colours.text);
    at += sheet.width(shown, strong) + 2 * divider.gap;
    return [...line, text];
  });
}

function siteParts(view: SitePreview, sheet: Sheet): Markup[] {
  const [title, address] = [sheet.style(48, 400), sheet.style(32, 400)];
  const { background = colours.page, text: colour = colours.text } = view.header ?? {};
  const soft = view.header === null ? colours.soft : colour;
  return [
    sheet.box(0, 0, width, height, background),
    ...nameParts(view, sheet, colour),
    sheet.text(fitLine(view.title, sheet.lineOptions(title, room)), margin, 400, title, soft),
    sheet.box(margin, height - 120, room, 2, view.header === null ? colours.line : colour),
    sheet.text(fitLine(view.address, sheet.lineOptions(address, room)), margin, height - 62, address, soft),
  ];
}
