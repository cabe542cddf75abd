package vn.taphuan.web.shared;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import vn.taphuan.shared.NotFound;
import vn.taphuan.shared.Refused;

/** Whatever goes wrong at the REST door becomes one RFC 9457 problem: a key for programs, a sentence for people. */
public final class Problems {
    private static final Logger LOG = Logger.getLogger(Problems.class.getName());

    private Problems() {}

    public static String json(int status, String key, String detail) {
        return Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("status", status)
                .add("key", key)
                .add("detail", detail)
                .build()
                .toString();
    }

    public static Response problem(int status, String key, String detail) {
        return Response.status(status)
                .type("application/problem+json;charset=UTF-8")
                .entity(json(status, key, detail))
                .build();
    }

    @Provider
    public static class OnRefused implements ExceptionMapper<Refused> {
        @Inject
        Says says;

        @Override
        public Response toResponse(Refused refused) {
            return problem(409, refused.key(), says.why(refused));
        }
    }

    @Provider
    public static class OnNotFound implements ExceptionMapper<NotFound> {
        @Inject
        Says says;

        @Override
        public Response toResponse(NotFound notFound) {
            return problem(404, "shared.notFound", says.text("shared.notFound"));
        }
    }

    @Provider
    public static class OnAccess implements ExceptionMapper<EJBAccessException> {
        @Inject
        Says says;

        @Override
        public Response toResponse(EJBAccessException refused) {
            return problem(403, "shared.forbidden", says.text("shared.forbidden"));
        }
    }

    @Provider
    public static class OnInvalid implements ExceptionMapper<ConstraintViolationException> {
        @Override
        public Response toResponse(ConstraintViolationException invalid) {
            return problem(
                    400,
                    "shared.invalid",
                    invalid.getConstraintViolations().stream()
                            .map(each -> lastOf(each.getPropertyPath().toString()) + ": " + each.getMessage())
                            .sorted()
                            .collect(Collectors.joining("; ")));
        }

        private static String lastOf(String path) {
            return path.substring(path.lastIndexOf('.') + 1);
        }
    }

    /** A body that is no JSON, or not of the shape asked for. */
    @Provider
    public static class OnUnreadable implements ExceptionMapper<ProcessingException> {
        @Inject
        Says says;

        @Override
        public Response toResponse(ProcessingException unreadable) {
            return problem(400, "shared.unreadable", says.text("shared.unreadable"));
        }
    }

    @Provider
    public static class OnWeb implements ExceptionMapper<WebApplicationException> {
        @Inject
        Says says;

        @Override
        public Response toResponse(WebApplicationException web) {
            // A parameter that is no number, day or name of its kind: the address is right, what it asks is not.
            var status = web.getCause() instanceof IllegalArgumentException
                    ? 400
                    : web.getResponse().getStatus();
            if (status < 400) return web.getResponse();
            var key = key(status);
            return problem(status, key, says.text(key));
        }

        private static String key(int status) {
            return switch (status) {
                case 404 -> "shared.notFound";
                case 413 -> "shared.tooLarge";
                case 415 -> "shared.kind";
                default -> status < 500 ? "shared.unreadable" : "shared.broken";
            };
        }
    }

    /** Our own fault: the log has it under the number the answer names. */
    @Provider
    public static class OnBroken implements ExceptionMapper<Throwable> {
        @Inject
        Says says;

        @Override
        public Response toResponse(Throwable broken) {
            for (var cause = broken; cause != null; cause = cause.getCause()) {
                if (cause instanceof Refused refused) return problem(409, refused.key(), says.why(refused));
                if (cause instanceof NotFound) return problem(404, "shared.notFound", says.text("shared.notFound"));
                if (cause instanceof ProcessingException || cause instanceof JsonException)
                    return problem(400, "shared.unreadable", says.text("shared.unreadable"));
            }
            var number = UUID.randomUUID();
            LOG.log(Level.SEVERE, broken, () -> "Request failed, number " + number);
            return problem(500, "shared.broken", says.text("shared.broken") + " (" + number + ")");
        }
    }
}
