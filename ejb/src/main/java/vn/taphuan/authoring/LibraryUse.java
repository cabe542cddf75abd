package vn.taphuan.authoring;

/**
 * Where a file is used.
 *
 * @param draft null for a published version
 * @param version number; null for a draft
 */
public record LibraryUse(Long draft, Integer version, String code, String title) {}
