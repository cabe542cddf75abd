package vn.taphuan.shared;

import jakarta.ejb.ApplicationException;

/** There is no such thing, or it lies outside the caller's scope: the two are not told apart. */
@ApplicationException(rollback = true)
public class NotFound extends RuntimeException {
    public NotFound(Class<?> what, Object key) {
        super(what.getSimpleName() + " " + key);
    }
}
