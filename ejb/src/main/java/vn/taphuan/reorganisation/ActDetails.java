package vn.taphuan.reorganisation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * An act on units, before it is done.
 *
 * @param units codes of the units it is done to: those that end, the one renamed or moved; none when founding
 * @param on the day it takes effect; units that end have the day before as their last
 * @param founded units that begin on that day
 * @param successors codes of living units that take over, beside those founded
 * @param name the new name, when renaming
 * @param parent code of the new superior, when moving under another
 */
public record ActDetails(
        ActKind kind,
        List<String> units,
        LocalDate on,
        List<NewUnit> founded,
        List<String> successors,
        String name,
        String parent)
        implements Serializable {}
