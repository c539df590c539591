/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** Set by the build for each page of the plan. */
    page: import('./core/views/page-context.ts').PageContext;
    /** What stands for the page's content policy; none while one writes, since Astro's dev server brings code of its own. */
    contentPolicy?: string;
  }
}
