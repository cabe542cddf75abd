package vn.taphuan.document;

/** A scanned paper as it was uploaded: a PDF of at most 10 MB. */
public record Scan(String fileName, byte[] content) {}
