package vn.taphuan.packages;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.taphuan.packages.ReadPackage.Launch;
import vn.taphuan.shared.JsonText;
import vn.taphuan.shared.Refused;

/** Reads {@code h5p.json}: what it is called, and that its content and the libraries it runs on are there. */
final class H5pReader {
    private static final String CONTENT = "content/content.json";
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_JSON = 10 << 20;
    private static final Pattern LIBRARY = Pattern.compile("([^/]+)/library\\.json");
    private static final Pattern PATCH = Pattern.compile("\\.\\d+$");

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
        var there = libraryNames();
        for (var library : libraries) require(library, there);
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
                List.of(new Launch(main, title, PackageKind.H5P.file(), "", Map.of(), false)),
                List.of());
    }

    private JsonObject json(String path) throws IOException {
        var text = PlainText.of(zip.read(path, LONGEST_JSON), path);
        return JsonText.object(text).orElseThrow(() -> new Refused("packages.h5pMalformed", path));
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

    /** Of the folders that are libraries; a folder may name the patch as well, as in {@code H5P.Text-1.1.4}. */
    private Set<String> libraryNames() {
        return zip.paths().stream()
                .map(LIBRARY::matcher)
                .filter(Matcher::matches)
                .flatMap(folder -> Stream.of(
                        folder.group(1), PATCH.matcher(folder.group(1)).replaceFirst("")))
                .collect(Collectors.toSet());
    }

    private static void require(Library library, Set<String> there) {
        if (library.name().length() > LONGEST_NAME
                || library.version().length() > LONGEST_NAME
                || !there.contains(library.name() + '-' + library.version()))
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
