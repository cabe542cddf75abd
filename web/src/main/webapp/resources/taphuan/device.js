/** What a device can do by itself. */

/** Whether it shows a PDF within a page: phones have no reader for that, or one that shows the first sheet alone. */
export const showsPdf = () => (navigator.pdfViewerEnabled ?? false) && !matchMedia('(pointer: coarse)').matches;
