import type { FilesOf } from '../core/plan/plain-file.ts';
import { apiFiles } from './api/api-files.ts';
import { badgeFiles } from './badge/badge-files.ts';
import { embedFiles } from './embed/embed-files.ts';
import { feedFiles } from './feeds/feed-files.ts';
import { llmsTextFiles } from './llms-text/llms-text.ts';
import { markdownFiles } from './markdown/markdown-files.ts';
import { previewFiles } from './preview/preview-files.ts';
import { robotsFiles } from './robots/robots-files.ts';
import { searchFiles } from './search/search-files.ts';
import { sitemapFiles } from './sitemap/sitemap-files.ts';
import { statusTextFiles } from './status-text/status-text.ts';

/** Of every format whose files are part of each site. */
export const allFiles: readonly FilesOf[] = [
  previewFiles,
  searchFiles,
  feedFiles,
  apiFiles,
  badgeFiles,
  statusTextFiles,
  embedFiles,
  sitemapFiles,
  robotsFiles,
  markdownFiles,
  llmsTextFiles,
];
