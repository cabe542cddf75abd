package vn.taphuan.content;

import java.io.InputStream;

/** Looks for viruses in what is on its way into the store. */
interface VirusScan {
    /**
     * The same content. Whoever reads it to its end is Refused there when a virus was found in it, and wherever nobody
     * could look; closing it ends the look and leaves the content open.
     */
    InputStream through(InputStream content);
}
