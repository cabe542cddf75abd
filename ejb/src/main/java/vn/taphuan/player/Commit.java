package vn.taphuan.player;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import vn.taphuan.shared.JsonText;
import vn.taphuan.shared.Refused;

/**
 * What a running package sends to be kept.
 *
 * @param seq the sender's own count: the largest wins
 * @param session when this run of the package began, by our clock in milliseconds: its time is counted once
 * @param data as they came
 */
record Commit(long seq, long session, String data, CmiReading reading) {
    /** Suspended data of SCORM 2004 are 64,000 characters; hundreds of answers may stand beside them. */
    static final int LONGEST = 1 << 20;

    static Commit of(String body) {
        if (body.length() > LONGEST) throw new Refused("player.tooLarge", LONGEST >> 20);
        var sent = JsonText.object(body).orElseThrow(() -> new Refused("player.unreadable"));
        if (!(sent.get("cmi") instanceof JsonObject cmi)) throw new Refused("player.unreadable");
        return new Commit(number(sent, "seq"), number(sent, "session"), cmi.toString(), CmiReading.of(cmi));
    }

    private static long number(JsonObject sent, String name) {
        try {
            if (sent.get(name) instanceof JsonNumber number && number.longValueExact() > 0)
                return number.longValueExact();
        } catch (ArithmeticException notWhole) {
            throw new Refused("player.unreadable");
        }
        throw new Refused("player.unreadable");
    }
}
