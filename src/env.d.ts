/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** Set by the build for each page of the plan. */
    page: import('./core/views/page-context.ts').PageContext;
  }
}
