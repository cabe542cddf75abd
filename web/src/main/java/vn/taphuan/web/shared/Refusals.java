package vn.taphuan.web.shared;

import jakarta.ejb.EJBAccessException;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import vn.taphuan.shared.NotFound;
import vn.taphuan.shared.Refused;

/**
 * Says in a page what a service refused: in an action as a message, the form keeping what was typed; while a page is
 * being shown as the error page of that kind.
 */
public class Refusals extends ExceptionHandlerFactory {
    static final String SENTENCE = "refusal";

    public Refusals(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new Handler(getWrapped().getExceptionHandler());
    }

    private static class Handler extends ExceptionHandlerWrapper {
        Handler(ExceptionHandler wrapped) {
            super(wrapped);
        }

        @Override
        public void handle() {
            for (var events = getUnhandledExceptionQueuedEvents().iterator(); events.hasNext(); ) {
                var queued = (ExceptionQueuedEventContext) events.next().getSource();
                if (handled(queued)) events.remove();
            }
            getWrapped().handle();
        }

        private static boolean handled(ExceptionQueuedEventContext queued) {
            var context = queued.getContext();
            for (var cause = queued.getException(); cause != null; cause = cause.getCause()) {
                if (cause instanceof Refused refused) {
                    var says = Texts.say(
                            locale(context), refused.key(), refused.arguments().toArray());
                    if (queued.getPhaseId() == PhaseId.INVOKE_APPLICATION) {
                        context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, says, null));
                        context.validationFailed();
                    } else {
                        context.getExternalContext().getRequestMap().put(SENTENCE, says);
                        answer(context, HttpServletResponse.SC_CONFLICT);
                    }
                    return true;
                }
                // A form with a file that came in no parts: no page of ours sends it so.
                if (cause instanceof ServletException && queued.getPhaseId() == PhaseId.APPLY_REQUEST_VALUES)
                    return answer(context, HttpServletResponse.SC_BAD_REQUEST);
                if (cause instanceof NotFound) return answer(context, HttpServletResponse.SC_NOT_FOUND);
                if (cause instanceof EJBAccessException) return answer(context, HttpServletResponse.SC_FORBIDDEN);
                if (cause instanceof ViewExpiredException) return answer(context, HttpServletResponse.SC_GONE);
            }
            return false;
        }

        private static Locale locale(FacesContext context) {
            return context.getViewRoot() == null
                    ? Texts.VIETNAMESE
                    : context.getViewRoot().getLocale();
        }

        private static boolean answer(FacesContext context, int status) {
            try {
                var external = context.getExternalContext();
                if (external.isResponseCommitted()) throw new FacesException("response is on its way");
                external.responseReset();
                external.responseSendError(status, null);
                context.responseComplete();
                return true;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
