package vn.taphuan.enrolment;

import java.util.List;
import vn.taphuan.offering.OfferingLine;

/**
 * A class that may be joined today.
 *
 * @param first courses the caller has to complete before; empty when nothing hinders
 */
public record OpenOffering(OfferingLine line, List<PriorCourse> first) {}
