package vn.taphuan.courses;

import java.util.Optional;

/** Where files come from; paths are below the folder {@code courses}, with forward slashes. */
@FunctionalInterface
interface Source {

    Optional<byte[]> bytes(String path);
}
