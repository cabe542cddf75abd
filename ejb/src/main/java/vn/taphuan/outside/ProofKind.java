package vn.taphuan.outside;

import java.util.Arrays;
import java.util.Optional;

/** What a proof may be, told by how the file begins and not by its name. */
public enum ProofKind {
    PDF("application/pdf", "pdf", '%', 'P', 'D', 'F', '-'),
    JPEG("image/jpeg", "jpg", 0xFF, 0xD8, 0xFF),
    PNG("image/png", "png", 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n');

    private final String mediaType;
    private final String ending;
    private final int[] beginning;

    ProofKind(String mediaType, String ending, int... beginning) {
        this.mediaType = mediaType;
        this.ending = ending;
        this.beginning = beginning;
    }

    public String mediaType() {
        return mediaType;
    }

    /** How the names of such files end, without the dot. */
    public String ending() {
        return ending;
    }

    static Optional<ProofKind> of(byte[] content) {
        return Arrays.stream(values()).filter(kind -> kind.begins(content)).findFirst();
    }

    private boolean begins(byte[] content) {
        if (content.length < beginning.length) return false;
        for (int at = 0; at < beginning.length; at++) if ((content[at] & 0xFF) != beginning[at]) return false;
        return true;
    }
}
