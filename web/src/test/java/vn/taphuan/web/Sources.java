package vn.taphuan.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Files of the project, and calls found in their text. */
final class Sources {
    private Sources() {}

    static Stream<Path> under(Path folder, String ending) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": " + e.getMessage(), e);
        }
    }

    /** The arguments, as written, of each call of what the pattern finds up to its opening bracket. */
    static List<List<String>> calls(String text, Pattern opening) {
        return opening.matcher(text)
                .results()
                .map(found -> arguments(text, found.end()))
                .toList();
    }

    /** What the first group of the pattern found. */
    static Stream<String> found(String text, Pattern pattern) {
        return pattern.matcher(text).results().map(result -> result.group(1));
    }

    private static List<String> arguments(String text, int from) {
        var arguments = new ArrayList<String>();
        int depth = 0;
        char quote = 0;
        int start = from;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                if (c == '\\') i++;
                else if (c == quote) quote = 0;
            } else if (c == '\'' || c == '"') quote = c;
            else if (c == '(' || c == '[' || c == '{') depth++;
            else if (depth > 0 && (c == ')' || c == ']' || c == '}')) depth--;
            else if (depth == 0 && (c == ',' || c == ')')) {
                arguments.add(text.substring(start, i).strip());
                start = i + 1;
                if (c == ')') return arguments;
            }
        }
        throw new IllegalArgumentException("call without an end: " + text.substring(from));
    }
}
