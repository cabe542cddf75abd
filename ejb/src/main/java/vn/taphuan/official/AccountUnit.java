package vn.taphuan.official;

/** Where the person behind an account works. */
record AccountUnit(String username, String unitName) {}
