package vn.taphuan.official.roster;

import vn.taphuan.shared.Refused;

/** The file as a whole cannot be read as a list of officials. */
public class RosterRefused extends Refused {
    RosterRefused(String key, Object... arguments) {
        super(RosterFinding.KEYS + key, arguments);
    }
}
