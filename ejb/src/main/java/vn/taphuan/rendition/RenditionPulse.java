package vn.taphuan.rendition;

import jakarta.annotation.Resource;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;

/** Sees to it that smaller pictures and films come to be, also of what a server that stopped left. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RenditionPulse {
    @Inject
    Renditions renditions;

    @Resource
    ManagedExecutorService threads;

    private final AtomicBoolean filming = new AtomicBoolean();

    /** A film takes minutes, and no beat waits for it. */
    @Schedule(second = "*/10", minute = "*", hour = "*", persistent = false)
    public void beat() {
        renditions.makePictures();
        if (filming.compareAndSet(false, true)) threads.submit(this::film);
    }

    private void film() {
        try {
            renditions.makeFilms();
        } finally {
            filming.set(false);
        }
    }
}
