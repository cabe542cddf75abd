package vn.taphuan.authoring;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.taphuan.courses.MaterialKind;

/** What a file of the library is, told by how it begins and not by its name. */
public enum LibraryKind {
    VIDEO(MaterialKind.VIDEO),
    AUDIO(MaterialKind.AUDIO),
    PDF(MaterialKind.PDF),
    PACKAGE(MaterialKind.PACKAGE),
    FILE(MaterialKind.FILE),
    /** Captions in WebVTT; no item of their own. */
    CAPTIONS(null);

    /** How much of a file is looked at. */
    static final int HEAD = 64;

    private static final String VTT = "vtt";

    private final MaterialKind material;

    LibraryKind(MaterialKind material) {
        this.material = material;
    }

    /** The kind of item it can become; empty for captions. */
    public Optional<MaterialKind> material() {
        return Optional.ofNullable(material);
    }

    /**
     * The ending a file of this content may have: that of its name when it fits what is in it.
     *
     * @return empty when it is of no kind that is kept, or is called what it is not
     */
    static Optional<String> ending(String name, byte[] head) {
        var dot = name.lastIndexOf('.');
        if (dot < 0) return Optional.empty();
        var told = name.substring(dot + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(Beginning.values())
                .filter(beginning -> beginning.endings.contains(told) && beginning.fits(head))
                .findFirst()
                .map(beginning -> told);
    }

    /** What files of that ending are; a zip may be a package or a plain file, which its content tells. */
    static LibraryKind of(String ending, boolean learningPackage) {
        if (ending.equals(VTT)) return CAPTIONS;
        if (learningPackage) return PACKAGE;
        return Arrays.stream(values())
                .filter(kind -> kind != PACKAGE && kind.material != null)
                .filter(kind -> kind.material.endings().contains(ending))
                .findFirst()
                .orElse(FILE);
    }

    private enum Beginning {
        MPEG4(4, List.of("mp4", "m4a"), 'f', 't', 'y', 'p'),
        MATROSKA(0, List.of("webm"), 0x1A, 0x45, 0xDF, 0xA3),
        ID3(0, List.of("mp3"), 'I', 'D', '3'),
        MP3(0, List.of("mp3"), 0xFF, 0xFB),
        MP3_CHECKED(0, List.of("mp3"), 0xFF, 0xFA),
        MP3_LOW(0, List.of("mp3"), 0xFF, 0xF3),
        OGG(0, List.of("ogg"), 'O', 'g', 'g', 'S'),
        PORTABLE(0, List.of("pdf"), '%', 'P', 'D', 'F', '-'),
        ZIPPED(0, List.of("zip", "h5p", "docx", "xlsx", "pptx", "odt", "ods", "odp"), 'P', 'K', 3, 4),
        WEBVTT(0, List.of(VTT), 'W', 'E', 'B', 'V', 'T', 'T'),
        WEBVTT_MARKED(0, List.of(VTT), 0xEF, 0xBB, 0xBF, 'W', 'E', 'B', 'V', 'T', 'T');

        private final int at;
        private final List<String> endings;
        private final int[] bytes;

        Beginning(int at, List<String> endings, int... bytes) {
            this.at = at;
            this.endings = endings;
            this.bytes = bytes;
        }

        boolean fits(byte[] head) {
            if (head.length < at + bytes.length) return false;
            for (int i = 0; i < bytes.length; i++) if ((head[at + i] & 0xFF) != bytes[i]) return false;
            return true;
        }
    }
}
