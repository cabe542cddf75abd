/** Decisions (quyết định): number, date, signer, issuer, and the scan. Recorded once, never changed. */
package vn.taphuan.document;
