package vn.taphuan.outside;

/**
 * A declared training in the record of its official.
 *
 * @param unitName of the last day of the training
 * @param reason why it was refused; null unless it was
 */
public record OutsideLine(Long id, OutsideDetails details, String unitName, OutsideState state, String reason) {}
