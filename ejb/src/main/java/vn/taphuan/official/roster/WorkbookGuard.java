package vn.taphuan.official.roster;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Looks through an uploaded file before the Excel reader may open it: that it is an Excel workbook, holds no macro, and
 * does not grow beyond measure when unpacked.
 */
final class WorkbookGuard {
    private static final int MOST_PARTS = 1_000;
    private static final long MOST_UNPACKED = 300L << 20;

    /** Lists grow ten- to fiftyfold; below the floor any growth is harmless. */
    private static final long MOST_GROWTH = 200;

    private static final long GROWTH_FLOOR = 20L << 20;

    /** Of one text; Excel allows 32,767 characters in a cell. */
    private static final int MOST_TEXT = 1_000_000;

    /** Excel's last column is XFD. */
    private static final Pattern FAR_OUT = Pattern.compile("\\p{Alpha}{4}");

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] UTF_16_LITTLE = {(byte) 0xFF, (byte) 0xFE};
    private static final byte[] UTF_16_BIG = {(byte) 0xFE, (byte) 0xFF};
    private static final int LOOKED_AT = 4096;
    private static final String BEFORE_MARKUP = "\u00EF\u00BB\u00BF\u00FE\u00FF\u0000\t\n\r ";
    private static final String CONTENT_TYPES = "[content_types].xml";

    private final XMLInputFactory xml = XMLInputFactory.newDefaultFactory();
    private final Set<String> parts = new HashSet<>();
    private final Map<String, String> types = new TreeMap<>();
    private final long fileSize;
    private long unpacked;
    private boolean from1904;

    private WorkbookGuard(long fileSize) {
        this.fileSize = fileSize;
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    /**
     * What the reader has to know of a workbook that may be read.
     *
     * @param styled whether it has formats, by which a date is told from a number
     * @param from1904 whether it counts its days from 1904, as Excel on old Macs did
     */
    record Passed(boolean styled, boolean from1904) {}

    /** Whether the file is no workbook of any kind and may be a text; an empty one is refused. */
    static boolean isText(Path file) throws IOException {
        var start = start(file, LOOKED_AT);
        if (start.length == 0) throw new RosterRefused("fileEmpty");
        if (startsWith(start, ZIP) || startsWith(start, OLE2)) return false;
        if (startsWith(start, UTF_16_LITTLE) || startsWith(start, UTF_16_BIG)) throw new RosterRefused("fileNotUtf8");
        for (var each : start) if (each == 0) throw new RosterRefused("fileNotExcel");
        return true;
    }

    private static byte[] start(Path file, int length) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(length);
        }
    }

    private static boolean startsWith(byte[] start, byte[] mark) {
        return start.length >= mark.length && Arrays.equals(start, 0, mark.length, mark, 0, mark.length);
    }

    static Passed look(Path file) throws IOException {
        refuseOldKinds(file);
        var guard = new WorkbookGuard(Files.size(file));
        try (var zip = new ZipFile(file.toFile())) {
            guard.lookThrough(zip);
        } catch (ZipException e) {
            throw new RosterRefused("fileDamaged");
        }
        var styles = guard.types.get("styles");
        return new Passed(styles != null && guard.parts.contains(styles), guard.from1904);
    }

    /** Excel keeps its old kind of file, and a workbook with a password under this name, in one wrapping. */
    private static void refuseOldKinds(Path file) throws IOException {
        if (!startsWith(start(file, OLE2.length), OLE2)) return;
        var whole = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        var wrapped = new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
        throw new RosterRefused(whole.contains(wrapped) ? "fileEncrypted" : "fileOldExcel");
    }

    private void lookThrough(ZipFile zip) throws IOException {
        if (zip.size() > MOST_PARTS) throw new RosterRefused("fileBomb");
        for (var part : Collections.list(zip.entries())) {
            if (!parts.add(part.getName().toLowerCase(Locale.ROOT))) throw new RosterRefused("fileDamaged");
        }
        if (!parts.contains(CONTENT_TYPES) || parts.stream().noneMatch(name -> name.startsWith("xl/"))) {
            throw new RosterRefused("fileNotExcel");
        }
        if (parts.stream().anyMatch(name -> name.endsWith("vbaproject.bin"))) throw new RosterRefused("fileMacro");
        for (var part : Collections.list(zip.entries())) lookAt(part, zip.getInputStream(part));
        if (types.containsKey("macro")) throw new RosterRefused("fileMacro");
        if (!types.containsKey("workbook")) throw new RosterRefused("fileNotExcel");
    }

    private void lookAt(ZipEntry part, InputStream content) throws IOException {
        try (var in = new BufferedInputStream(new Counted(content))) {
            if (isMarkup(in)) lookAtXml(part.getName().toLowerCase(Locale.ROOT), in);
            else in.transferTo(OutputStream.nullOutputStream());
        }
    }

    private static boolean isMarkup(BufferedInputStream in) throws IOException {
        in.mark(64);
        var next = in.read();
        for (int i = 1; i < 64 && next >= 0 && BEFORE_MARKUP.indexOf(next) >= 0; i++) next = in.read();
        in.reset();
        return next == '<';
    }

    private void lookAtXml(String name, InputStream in) throws IOException {
        try {
            var reader = xml.createXMLStreamReader(in);
            var text = 0;
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new RosterRefused("fileUnsafeXml");
                    case XMLStreamConstants.START_ELEMENT -> {
                        text = 0;
                        lookAtElement(reader, name);
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                        text += reader.getTextLength();
                        if (text > MOST_TEXT) throw new RosterRefused("fileBomb");
                    }
                    default -> {}
                }
            }
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof IOException cause) throw cause;
            // Drawings of cell notes are written by Excel itself as markup that is not quite XML.
            if (!name.endsWith(".vml")) throw new RosterRefused("fileDamaged");
        }
    }

    private void lookAtElement(XMLStreamReader reader, String part) {
        switch (reader.getLocalName()) {
            case "c" -> {
                var address = reader.getAttributeValue(null, "r");
                // The reader makes room for every column up to the named one.
                if (address != null && FAR_OUT.matcher(address).lookingAt()) throw new RosterRefused("fileDamaged");
            }
            case "workbookPr" -> {
                var date1904 = reader.getAttributeValue(null, "date1904");
                if (date1904 != null) from1904 = date1904.equals("1") || date1904.equals("true");
            }
            case "Override", "Default" -> {
                if (part.equals(CONTENT_TYPES)) lookAtType(reader);
            }
            default -> {}
        }
    }

    private void lookAtType(XMLStreamReader reader) {
        var type = reader.getAttributeValue(null, "ContentType");
        var part = reader.getAttributeValue(null, "PartName");
        var name = part == null ? "" : part.toLowerCase(Locale.ROOT).replaceFirst("^/", "");
        if (type == null) return;
        if (type.contains("macroEnabled") || type.contains("vbaProject")) types.put("macro", name);
        else if (type.endsWith("spreadsheetml.sheet.main+xml")) types.put("workbook", name);
        else if (type.endsWith("spreadsheetml.styles+xml")) types.put("styles", name);
    }

    private class Counted extends FilterInputStream {
        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            var value = super.read();
            if (value >= 0) count(1);
            return value;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            var read = super.read(buffer, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int bytes) {
            unpacked += bytes;
            if (unpacked > MOST_UNPACKED || unpacked > GROWTH_FLOOR && unpacked > MOST_GROWTH * fileSize) {
                throw new RosterRefused("fileBomb");
            }
        }
    }
}
