package vn.taphuan.outside;

/**
 * A proof as it goes in and out.
 *
 * @param kind told by the content; null on its way in
 */
public record ProofFile(String fileName, ProofKind kind, byte[] content) {}
