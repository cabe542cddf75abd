package vn.taphuan.packages;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.regex.Pattern;
import vn.taphuan.packages.ReadPackage.Launch;
import vn.taphuan.shared.Refused;

/** Reads {@code h5p.json}: what it is called, and that its content and the libraries it runs on are there. */
final class H5pReader {
    private static final String CONTENT = "content/content.json";
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_JSON = 10 << 20;

    private final PackageZip zip;

    /** @param version major and minor, as in {@code 1.16} */
    private record Library(String name, String version) {}

    H5pReader(PackageZip zip) {
        this.zip = zip;
    }

    ReadPackage read() throws IOException {
        var papers = json(zip.find(PackageKind.H5P.file()).orElseThrow());
        json(zip.find(CONTENT).orElseThrow(() -> new Refused("packages.h5pContent", CONTENT)));
        var main = text(papers.get("mainLibrary"));
        var libraries = libraries(papers);
        for (var library : libraries) requireThere(library);
        var version = libraries.stream()
                .filter(library -> library.name().equals(main))
                .map(Library::version)
                .findFirst()
                .orElseThrow(() -> new Refused("packages.h5pMain", main));
        var title = title(papers, main);
        return new ReadPackage(
                PackageKind.H5P,
                version,
                title,
                List.of(new Launch(main, title, PackageKind.H5P.file(), "")),
                List.of());
    }

    private JsonObject json(String path) throws IOException {
        var text = PlainText.of(zip.read(path, LONGEST_JSON), path);
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        } catch (JsonException e) {
            throw new Refused("packages.h5pMalformed", path);
        }
    }

    private static List<Library> libraries(JsonObject papers) {
        if (!(papers.get("preloadedDependencies") instanceof JsonArray told)) return List.of();
        return told.stream()
                .filter(JsonObject.class::isInstance)
                .map(JsonObject.class::cast)
                .map(library -> new Library(
                        text(library.get("machineName")),
                        text(library.get("majorVersion")) + '.' + text(library.get("minorVersion"))))
                .toList();
    }

    /** Its folder may name the patch as well, as in {@code H5P.Text-1.1.4}. */
    private void requireThere(Library library) {
        var folder =
                Pattern.compile(Pattern.quote(library.name() + '-' + library.version()) + "(\\.\\d+)?/library\\.json");
        if (library.name().length() > LONGEST_NAME
                || library.version().length() > LONGEST_NAME
                || zip.paths().stream().noneMatch(path -> folder.matcher(path).matches()))
            throw new Refused("packages.h5pLibrary", library.name() + ' ' + library.version());
    }

    private static String title(JsonObject papers, String main) {
        var told = text(papers.get("title")).replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        if (told.isEmpty()) return main;
        return told.length() <= LONGEST_TITLE ? told : told.substring(0, LONGEST_TITLE - 1) + "…";
    }

    private static String text(JsonValue value) {
        if (value instanceof JsonString string) return string.getString();
        return value instanceof JsonNumber number ? number.toString() : "";
    }
}
