package vn.taphuan.shared;

import jakarta.ejb.ApplicationException;
import java.util.Arrays;
import java.util.List;

/** A rule of the domain said no; the key names the sentence the user reads, the arguments fill it. */
@ApplicationException(rollback = true)
public class Refused extends RuntimeException {
    private final transient List<Object> arguments;

    public Refused(String key, Object... arguments) {
        super(key);
        this.arguments = Arrays.asList(arguments);
    }

    public String key() {
        return getMessage();
    }

    public List<Object> arguments() {
        return arguments == null ? List.of() : arguments;
    }
}
