package vn.taphuan.courses;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;

/** A text file in lines, known to be well-formed UTF-8. */
record TextFile(String path, List<String> lines) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    static Optional<TextFile> of(String path, byte[] bytes, Problems problems) {
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length);
        var result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        if (result.isError()) {
            problems.add(path, lineAt(bytes, in.position()), "Tệp không phải UTF-8 hợp lệ; hãy lưu lại bằng UTF-8.");
            return Optional.empty();
        }
        var file = new TextFile(path, out.flip().toString().lines().toList());
        file.checkCharacters(problems);
        return Optional.of(file);
    }

    /** The lines from the given one (from 0) on. */
    String from(int index) {
        return String.join("\n", lines.subList(index, lines.size()));
    }

    private void checkCharacters(Problems problems) {
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.startsWith(BYTE_ORDER_MARK)) {
                problems.add(path, i + 1, "Tệp bắt đầu bằng dấu BOM; hãy lưu bằng UTF-8 không có BOM.");
            }
            if (line.indexOf('\t') >= 0) {
                problems.add(path, i + 1, "Dòng có ký tự Tab; hãy dùng dấu cách.");
            }
            if (!Normalizer.isNormalized(line, Normalizer.Form.NFC)) {
                problems.add(path, i + 1, "Dòng có chữ Việt tổ hợp; hãy dùng Unicode dựng sẵn (NFC).");
            }
        }
    }

    private static int lineAt(byte[] bytes, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }
}
