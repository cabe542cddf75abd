package vn.taphuan.web.shared;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import vn.taphuan.idempotency.Answer;
import vn.taphuan.idempotency.AnswerBook;
import vn.taphuan.shared.Sha256;

/**
 * A POST at the REST door with an {@code Idempotency-Key} is done once: sent again, it is answered as it was
 * (draft-ietf-httpapi-idempotency-key-header). What it does and its answer come on record in one transaction, which is
 * why it begins here. What was refused did nothing, so its key is free again. Files that are sent are the same however
 * often they come (docs/rest.md), and are not held in memory to find out.
 */
@WebFilter("/api/v1/*")
public class OnceOnly implements Filter {
    static final String KEY = "Idempotency-Key";

    /** A string of structured fields, or the same without its quotes. */
    private static final Pattern FORM = Pattern.compile("\"?([\\x21\\x23-\\x5B\\x5D-\\x7E]{1,255})\"?");

    private static final int MOST_BYTES = 1 << 20;
    private static final int BAD_REQUEST = 400;
    private static final int CONFLICT = 409;
    private static final int TOO_LARGE = 413;
    private static final int UNPROCESSABLE = 422;

    @Inject
    AnswerBook book;

    @Inject
    UserTransaction transaction;

    @Inject
    Says says;

    @Override
    public void doFilter(ServletRequest plainRequest, ServletResponse plainResponse, FilterChain chain)
            throws IOException, ServletException {
        var request = (HttpServletRequest) plainRequest;
        var response = (HttpServletResponse) plainResponse;
        if (!asks(request)) {
            chain.doFilter(request, response);
            return;
        }
        var key = FORM.matcher(request.getHeader(KEY).strip());
        if (!key.matches()) {
            refuse(response, BAD_REQUEST, "shared.keyForm");
            return;
        }
        var body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            refuse(response, TOO_LARGE, "shared.keyTooLarge");
            return;
        }
        var username = request.getUserPrincipal().getName();
        var begun = book.begin(username, key.group(1), fingerprint(request, body));
        switch (begun.state()) {
            case FIRST -> answer(username, key.group(1), new ReadRequest(request, body), response, chain);
            case ANSWERED -> again(response, begun.answer());
            case RUNNING -> {
                response.setIntHeader("Retry-After", 1);
                refuse(response, CONFLICT, "shared.keyRunning");
            }
            case OTHER -> refuse(response, UNPROCESSABLE, "shared.keyOther");
        }
    }

    private static boolean asks(HttpServletRequest request) {
        var type = request.getContentType();
        return request.getMethod().equals("POST")
                && request.getHeader(KEY) != null
                && request.getUserPrincipal() != null
                && (type == null || !type.toLowerCase().startsWith("multipart/"));
    }

    private static String fingerprint(HttpServletRequest request, byte[] body) {
        var asked = request.getRequestURI() + '?' + Objects.toString(request.getQueryString(), "") + '\n';
        var digest = Sha256.digest();
        digest.update(asked.getBytes(StandardCharsets.UTF_8));
        digest.update(body);
        return Sha256.text(digest);
    }

    private void answer(
            String username, String key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var held = new HeldResponse(response);
        var kept = false;
        try {
            transaction.begin();
            chain.doFilter(request, held);
            if (held.isGood() && transaction.getStatus() == Status.STATUS_ACTIVE) {
                book.keep(username, key, held.answer());
                transaction.commit();
                kept = true;
            }
        } catch (NotSupportedException
                | SystemException
                | RollbackException
                | HeuristicMixedException
                | HeuristicRollbackException e) {
            throw new ServletException(e);
        } finally {
            if (!kept) undo(username, key);
        }
        held.send();
    }

    private void undo(String username, String key) throws ServletException {
        try {
            if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) transaction.rollback();
            book.forget(username, key);
        } catch (SystemException e) {
            throw new ServletException(e);
        }
    }

    private static void again(HttpServletResponse response, Answer answer) throws IOException {
        response.setStatus(answer.status());
        if (answer.location() != null) response.setHeader("Location", answer.location());
        if (answer.mediaType() != null) response.setContentType(answer.mediaType());
        response.getOutputStream().write(answer.body());
    }

    private void refuse(HttpServletResponse response, int status, String key) throws IOException {
        response.setStatus(status);
        response.setContentType("application/problem+json;charset=UTF-8");
        var problem = Problems.json(status, key, says.text(key));
        response.getOutputStream().write(problem.getBytes(StandardCharsets.UTF_8));
    }
}
