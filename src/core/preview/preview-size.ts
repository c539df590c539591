/** In pixels; what most sites ask for: https://developers.facebook.com/docs/sharing/webmasters/images/ */
export const previewSize = { width: 1200, height: 630 } as const;
