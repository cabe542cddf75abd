/**
 * Who did what to whom, when, from where. Hears every feature through {@code Audited}; nobody
 * knows it. Knows {@code identity}, and {@code official} to tell who looked.
 */
package vn.taphuan.audit;
