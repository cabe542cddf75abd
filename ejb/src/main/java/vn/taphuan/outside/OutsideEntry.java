package vn.taphuan.outside;

import java.util.List;

/**
 * A declared training with all there is to it.
 *
 * @param official whose it is
 * @param unitName with the position, of the last day of the training
 * @param own whether it is the caller's, who then does not decide it
 */
public record OutsideEntry(
        Long id,
        Long official,
        String fullName,
        String personalNumber,
        String unitName,
        String position,
        OutsideDetails details,
        OutsideState state,
        ProofKind proof,
        List<StepLine> steps,
        boolean own) {}
