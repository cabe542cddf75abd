package vn.taphuan.outside;

/**
 * The file with which one of the caller's trainings was declared, without its content.
 *
 * @param training id of the training
 */
public record OwnProof(Long training, String fileName, ProofKind kind, Long bytes, String sha256) {}
