import type { YamlMap, YamlNode } from '../content/yaml-map.ts';
import { bytesDigest } from '../digest.ts';
import { nearestWord } from '../nearest-word.ts';
import { siteColourContrast } from '../rules/site-colour-contrast.ts';
import { siteColourInvalid } from '../rules/site-colour-invalid.ts';
import { siteLogoMissing } from '../rules/site-logo-missing.ts';
import { siteLogoUnreadable } from '../rules/site-logo-unreadable.ts';
import { type Brand, type Logo, type PublicFiles, plainBrand } from './brand.ts';
import { contrast, hexOf, parseColour, type Rgb } from './colour.ts';
import { imageSize } from './image-size.ts';
import { isReadable, readableColour, textContrast, worstSurface } from './judge-colour.ts';
import type { SiteReader } from './site-reader.ts';
import type { Scheme } from './surfaces.ts';

const keys = ['logo', 'logoDark', 'showName', 'colour', 'colourDark', 'header'];

/** A colour given for one scheme alone is made readable on the other. */
export function readBrand(reader: SiteReader, map: YamlMap, files: PublicFiles): Brand {
  const fields = reader.fields(map, 'brand', keys);
  const read = <Value>(key: string, convert: (node: YamlNode, key: string) => Value): Value | null => {
    const entry = fields.get(key);
    return entry === undefined ? null : convert(entry.value, `brand.${key}`);
  };
  const logo = (node: YamlNode, key: string) => readLogo(reader, node, key, files);
  const light = read('colour', (node, key) => readLinkColour(reader, node, key, 'light'));
  const dark = read('colourDark', (node, key) => readLinkColour(reader, node, key, 'dark'));
  const either = light ?? dark;
  const header = read('header', (node, key) => readColour(reader, node, key));
  return {
    logo: read('logo', logo),
    logoDark: read('logoDark', logo),
    showName: read('showName', (node, key) => reader.flag(node, key)) ?? plainBrand.showName,
    colour:
      either === null
        ? null
        : {
            light: hexOf(light ?? readableColour(either, 'light')),
            dark: hexOf(dark ?? readableColour(either, 'dark')),
          },
    header: header === null ? null : { background: hexOf(header), text: hexOf(textOn(header)) },
  };
}

function readLinkColour(reader: SiteReader, node: YamlNode, key: string, scheme: Scheme): Rgb | null {
  const colour = readColour(reader, node, key);
  if (colour === null || isReadable(colour, scheme)) return colour;
  const { name, colour: under, ratio } = worstSurface(colour, scheme);
  const better = readableColour(colour, scheme);
  reader.find(siteColourContrast, node.place, {
    key,
    colour: hexOf(colour),
    source: node.is === 'scalar' ? node.source : '',
    surface: `${name} of ${scheme} pages`,
    surfaceColour: hexOf(under),
    ratio,
    needed: textContrast,
    suggestion: hexOf(better),
    suggestedRatio: worstSurface(better, scheme).ratio,
  });
  return better;
}

function readColour(reader: SiteReader, node: YamlNode, key: string): Rgb | null {
  const isEmpty = node.is === 'scalar' && node.source === '';
  const value = isEmpty ? '' : reader.text(node, key, 'a colour');
  if (value === null) return null;
  const colour = parseColour(value);
  if (colour === null)
    reader.find(siteColourInvalid, node.place, { key, value, source: node.is === 'scalar' ? node.source : value });
  return colour;
}

/** Black or white: one of the two can be read on any colour. */
function textOn(background: Rgb): Rgb {
  const [black, white]: [Rgb, Rgb] = [
    [0, 0, 0],
    [255, 255, 255],
  ];
  return contrast(white, background) >= contrast(black, background) ? white : black;
}

function readLogo(reader: SiteReader, node: YamlNode, key: string, files: PublicFiles): Logo | null {
  const path = reader.text(node, key, 'the path of a file in `public/`');
  if (path === null) return null;
  const known = files.list();
  const name = path.replace(/^\/+/, '');
  if (!known.includes(name)) {
    const nearest = nearestWord(
      `/${name}`,
      known.filter((file) => /\.(?:svg|png)$/i.test(file)).map((file) => `/${file}`),
    );
    reader.find(siteLogoMissing, node.place, { key, path, nearest });
    return null;
  }
  const bytes = files.read(name);
  const size = imageSize(bytes);
  if (size === null) reader.find(siteLogoUnreadable, node.place, { key, path });
  return size === null ? null : { path: `/${name}`, digest: bytesDigest(bytes), ...size };
}
