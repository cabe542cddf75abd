package vn.taphuan.official.roster;

import java.io.Closeable;
import java.util.Iterator;

/** The lines of a file, read one after the other; a file that is damaged is told by {@link RosterRefused}. */
interface RosterLines extends Iterator<RosterLine>, Closeable {}
