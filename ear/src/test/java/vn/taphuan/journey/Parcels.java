package vn.taphuan.journey;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Little packages that really run, each another one than the last. */
final class Parcels {
    /** What every course tool puts into its pages to find the API, beginning with its own window. */
    private static final String FIND = """
            function find(name) {
              for (let at = window, n = 0; n < 10; at = at.parent, n++) {
                try { if (at[name]) return at[name]; } catch (elsewhere) { return null; }
                if (at.parent === at) return null;
              }
            }
            function show(text) { document.querySelector('p').textContent = text; }
            """;

    /** A page of SCORM 1.2: shows how it was begun and where it stopped, and goes on at the press of a button. */
    static final String PAGE_12 = page("""
            const api = find('API');
            api.LMSInitialize('');
            const at = () => api.LMSGetValue('cmi.core.entry') + ' ' + api.LMSGetValue('cmi.core.lesson_location');
            show('Mở: ' + at());
            document.querySelector('button').onclick = () => {
              api.LMSSetValue('cmi.core.lesson_location', 'trang 2');
              api.LMSSetValue('cmi.suspend_data', 'Đã nghe “hết lời”');
              api.LMSSetValue('cmi.core.score.raw', '80');
              api.LMSSetValue('cmi.core.lesson_status', 'passed');
              show('Làm: ' + api.LMSCommit(''));
            };
            """);

    /** A page of SCORM 2004 that saves only when it is left. */
    static final String PAGE_2004 = page("""
            const api = find('API_1484_11');
            api.Initialize('');
            show('Mở: ' + api.GetValue('cmi.entry') + ' ' + api.GetValue('cmi.location') + ' ' + api.GetValue('cmi.interactions._count'));
            document.querySelector('button').onclick = () => {
              const place = document.title;
              api.SetValue('cmi.location', place);
              api.SetValue('cmi.interactions.' + api.GetValue('cmi.interactions._count') + '.id', 'câu-' + place);
              api.SetValue('cmi.completion_status', 'completed');
              api.SetValue('cmi.score.scaled', '0.5');
              show('Làm: ' + api.GetLastError());
            };
            document.querySelector('a').onclick = () => api.Terminate('');
            """);

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    /** A page that knows how to find the API and to show a line. */
    static String page(String script) {
        return """
                <!doctype html><html lang="vi"><head><meta charset="utf-8"><title>TITLE</title></head><body><main>
                <h1>Bài</h1><p>…</p><button>Học</button> <a href="NEXT">Trang sau</a></main><script>
                %s</script></body></html>""".formatted(FIND + script);
    }

    static String titled(String page, String title, String next) {
        return page.replace("TITLE", title).replace("NEXT", next);
    }

    /** A SCORM package with an item for each of these pages, called as they are. */
    static Parcels scorm(String title, String version, String... pages) {
        var items = new StringBuilder();
        var resources = new StringBuilder();
        for (var page : pages) {
            items.append(
                    "<item identifier=\"I-%1$s\" identifierref=\"R-%1$s\"><title>%1$s</title></item>".formatted(page));
            resources.append("<resource identifier=\"R-%1$s\" type=\"webcontent\" href=\"%1$s\"/>".formatted(page));
        }
        return new Parcels().with("imsmanifest.xml", """
                <manifest identifier="M"><metadata><schema>ADL SCORM</schema><schemaversion>%s</schemaversion></metadata>
                  <organizations><organization identifier="O"><title>%s</title>%s</organization></organizations>
                  <resources>%s</resources></manifest>""".formatted(version, title, items, resources));
    }

    /** The same, and each of its items has this in the manifest. */
    Parcels told(String elements) {
        var manifest = new String(files.get("imsmanifest.xml"), StandardCharsets.UTF_8);
        return with("imsmanifest.xml", manifest.replace("</item>", elements + "</item>"));
    }

    /** An H5P package on a library of its own: a button is pressed three times, and then it is completed. */
    static Parcels h5p(String title) {
        return new Parcels()
                .with("h5p.json", """
                        {"title": "%s", "language": "vi", "mainLibrary": "H5P.Nhan", "embedTypes": ["div"], "preloadedDependencies":
                         [{"machineName": "H5P.Nhan", "majorVersion": 1, "minorVersion": 0}]}""".formatted(title))
                .with("content/content.json", "{\"times\": 3}")
                .with("H5P.Nhan-1.0/library.json", """
                        {"title": "Nhấn", "machineName": "H5P.Nhan", "majorVersion": 1, "minorVersion": 0, "patchVersion": 0,
                         "runnable": 1, "preloadedJs": [{"path": "nhan.js"}], "preloadedDependencies": []}""")
                .with("H5P.Nhan-1.0/nhan.js", """
                        H5P.Nhan = function (params, id, extras) {
                          H5P.EventDispatcher.call(this);
                          this.params = params;
                          this.pressed = extras.previousState?.pressed ?? 0;
                        };
                        H5P.Nhan.prototype = {
                          getMaxScore() { return this.params.times; },
                          getScore() { return this.pressed; },
                          getCurrentState() { return { pressed: this.pressed }; },
                          attach($container) {
                            const button = document.createElement('button');
                            const show = () => (button.textContent = `Đã nhấn ${this.pressed}`);
                            button.onclick = () => {
                              this.pressed++;
                              show();
                              const { times } = this.params;
                              if (this.pressed === times) this.triggerXAPIScored(this.pressed, times, 'completed', true, true);
                            };
                            show();
                            $container.append(button);
                          },
                        };
                        """);
    }

    Parcels with(String path, String text) {
        return with(path, text, StandardCharsets.UTF_8);
    }

    Parcels with(String path, String text, Charset charset) {
        files.put(path, text.getBytes(charset));
        return this;
    }

    byte[] zip() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
            zip.putNextEntry(new ZipEntry("goi.txt"));
            zip.write(UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
