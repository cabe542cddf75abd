package vn.taphuan.reorganisation;

import java.io.Serializable;
import vn.taphuan.organisation.UnitKind;
import vn.taphuan.organisation.UnitLevel;

/**
 * A unit that an act founds.
 *
 * @param parent code of the unit it stands under
 */
public record NewUnit(String code, String name, UnitKind kind, UnitLevel level, String parent)
        implements Serializable {}
