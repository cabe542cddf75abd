package vn.taphuan.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import vn.taphuan.world.World.Desk;

/** What a device does where the line comes and goes. */
final class WeakLine {
    private static final LocatorAssertions.ContainsTextOptions SOON =
            new LocatorAssertions.ContainsTextOptions().setTimeout(30_000);

    private WeakLine() {}

    /** Waits until the pages that are opened stay readable without a line. */
    static void isThere(Desk someone) {
        someone.page.evaluate("navigator.serviceWorker.controller !== null || new Promise(done =>"
                + " navigator.serviceWorker.addEventListener('controllerchange', () => done(true), { once: true }))");
    }

    /** Takes the class along on whose page somebody is. */
    static void takesAlong(Desk someone) {
        isThere(someone);
        someone.press("Tải về máy này");
        assertThat(someone.page.locator("[data-pack] [role=status]")).containsText("Đã tải về máy này lúc", SOON);
    }

    /** Waits until nothing on the device is left to be sent. */
    static void hasSentAll(Desk someone) {
        someone.page.evaluate("async () => {"
                + "const open = indexedDB.open('taphuan', 1);"
                + "const db = await new Promise(done => open.onsuccess = () => done(open.result));"
                + "for (const began = Date.now(); Date.now() - began < 20000;) {"
                + "  const all = db.transaction('outbox').objectStore('outbox').getAll();"
                + "  const waiting = await new Promise(done => all.onsuccess = () => done(all.result));"
                + "  if (waiting.length === 0) return db.close();"
                + "  await new Promise(requestAnimationFrame);"
                + "} throw new Error('still waiting'); }");
    }
}
