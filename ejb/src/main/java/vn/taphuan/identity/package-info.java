/**
 * Accounts, passwords, job roles and over which units they hold. A permission reads {@code feature.verb} and stands on
 * the service method it opens. Knows {@code organisation}.
 */
package vn.taphuan.identity;
