package vn.taphuan.packages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.taphuan.packages.ReadPackage.Launch;
import vn.taphuan.shared.Refused;

/** Reads {@code imsmanifest.xml} of SCORM 1.2 and 2004: its default organisation, and the resources that it launches. */
final class ScormReader {
    private static final int LONGEST_MANIFEST = 5 << 20;
    private static final int MOST_ITEMS = 2_000;
    private static final int DEEPEST = 50;
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_HREF = 2_000;
    private static final int LONGEST_PARAMETERS = 1_000;
    private static final Pattern SCORM_2004 = Pattern.compile("2004.{0,50}|CAM 1\\.3");

    private final PackageZip zip;
    private final Warnings warnings = new Warnings();
    private final Map<String, Resource> resources = new LinkedHashMap<>();
    private final Map<String, Manifest> sequencings = new HashMap<>();
    private final List<Launch> items = new ArrayList<>();
    private boolean old;

    /** @param base folder its addresses begin in */
    private record Resource(Manifest element, String base) {}

    ScormReader(PackageZip zip) {
        this.zip = zip;
    }

    ReadPackage read() throws IOException {
        var path = zip.find(PackageKind.SCORM.file()).orElseThrow();
        if (!path.equals(PackageKind.SCORM.file())) warnings.add("packages.capitals", PackageKind.SCORM.file(), path);
        var manifest = Manifest.of(PlainText.of(zip.read(path, LONGEST_MANIFEST), path), path);
        if (!manifest.is("manifest")) throw new Refused("packages.malformed", path, 1);
        var version = version(manifest);
        old = version.equals("1.2");
        gather(manifest);
        var organisation = organisation(manifest);
        organisation.ifPresent(found -> launch(found, 1));
        if (items.isEmpty()) throw new Refused("packages.nothing", path);
        resources.values().forEach(this::lookAtFiles);
        return new ReadPackage(PackageKind.SCORM, version, title(organisation.orElseThrow()), items, warnings.all());
    }

    private static String version(Manifest manifest) {
        var metadata = manifest.child("metadata");
        var schema = metadata.map(each -> each.text("schema")).orElse("");
        var told = metadata.map(each -> each.text("schemaversion")).orElse("");
        if (told.equals("1.2") || SCORM_2004.matcher(told).matches()) return told;
        if (manifest.declares("adlcp_rootv1p2")) return "1.2";
        if (manifest.declares("adlcp_v1p3")) return "2004";
        throw new Refused("packages.notScorm", (schema + ' ' + told).strip());
    }

    private void gather(Manifest manifest) {
        for (var all : manifest.children("sequencingCollection"))
            for (var each : all.children("sequencing")) sequencings.putIfAbsent(each.attribute("ID"), each);
        var top = base("", manifest);
        for (var all : manifest.children("resources")) {
            var folder = base(top, all);
            for (var resource : all.children("resource"))
                resources.putIfAbsent(resource.attribute("identifier"), new Resource(resource, base(folder, resource)));
        }
    }

    /** Every resource holds its own, so it has to be short. */
    private static String base(String above, Manifest element) {
        var base = above + PackagePath.base(element.attribute("base"));
        if (base.length() > LONGEST_HREF)
            throw new Refused("packages.longHref", cut(element.attribute("identifier"), LONGEST_TITLE));
        return base;
    }

    /** The default one, else the first. */
    private Optional<Manifest> organisation(Manifest manifest) {
        var organisations = manifest.child("organizations");
        if (organisations.isEmpty()) return Optional.empty();
        var wanted = organisations.get().attribute("default");
        var all = organisations.get().children("organization");
        var found = all.stream()
                .filter(each -> each.attribute("identifier").equals(wanted))
                .findFirst();
        if (found.isEmpty() && !wanted.isEmpty() && !all.isEmpty()) warnings.add("packages.noDefault", wanted);
        if (all.size() > 1) warnings.add("packages.organisations", all.size());
        return found.or(() -> all.stream().findFirst());
    }

    private void launch(Manifest parent, int depth) {
        if (depth > DEEPEST) throw new Refused("packages.deep", DEEPEST);
        for (var item : parent.children("item")) {
            var reference = item.attribute("identifierref");
            if (!reference.isEmpty()) items.add(launch(item, reference));
            if (items.size() > MOST_ITEMS) throw new Refused("packages.items", MOST_ITEMS);
            launch(item, depth + 1);
        }
    }

    private Launch launch(Manifest item, String reference) {
        var identifier = cut(item.attribute("identifier"), LONGEST_TITLE);
        var title = Optional.of(cut(item.text("title"), LONGEST_TITLE))
                .filter(told -> !told.isEmpty())
                .orElse(identifier.isEmpty() ? cut(reference, LONGEST_TITLE) : identifier);
        var resource = resources.get(reference);
        if (resource == null) throw new Refused("packages.noResource", title, reference);
        var href = resource.element().attribute("href");
        if (href.isEmpty()) throw new Refused("packages.noHref", title, reference);
        var launch = new Launch(
                identifier,
                title,
                address(resource.base(), href, title),
                item.attribute("parameters"),
                old
                        ? LaunchData.of12(item, title, warnings)
                        : LaunchData.of2004(item, sequencing(item), title, warnings),
                resource.element().attribute("scormType").equals("asset"));
        if (launch.href().length() > LONGEST_HREF || launch.parameters().length() > LONGEST_PARAMETERS)
            throw new Refused("packages.longHref", title);
        return launch;
    }

    /** Items that are alike may point to one that stands in the collection. */
    private Optional<Manifest> sequencing(Manifest item) {
        var own = item.child("sequencing");
        var reference = own.map(each -> each.attribute("IDRef")).orElse("");
        return reference.isEmpty() ? own : Optional.ofNullable(sequencings.get(reference));
    }

    private String address(String base, String href, String title) {
        if (PackagePath.isElsewhere(base + href)) throw new Refused("packages.elsewhere", title, href);
        var target = PackagePath.target(base, href).orElseThrow(() -> new Refused("packages.outside", title, href));
        var path = find(target).orElseThrow(() -> new Refused("packages.noFile", title, href));
        return PackagePath.address(path) + target.rest();
    }

    private Optional<String> find(PackagePath.Target target) {
        for (var told : target.paths()) {
            var found = zip.find(told);
            if (found.isEmpty()) continue;
            if (!found.get().equals(told)) warnings.add("packages.capitals", told, found.get());
            return found;
        }
        return Optional.empty();
    }

    /** Files that nothing launches may be missing: authors forget them in the manifest's list more than in the package. */
    private void lookAtFiles(Resource resource) {
        for (var file : resource.element().children("file")) {
            var href = file.attribute("href");
            if (href.isEmpty()) continue;
            if (PackagePath.isElsewhere(resource.base() + href)) {
                warnings.add("packages.linked", href);
                continue;
            }
            var target = PackagePath.target(resource.base(), href)
                    .orElseThrow(() ->
                            new Refused("packages.outside", resource.element().attribute("identifier"), href));
            if (find(target).isEmpty()) warnings.add("packages.fileMissing", href);
        }
        for (var dependency : resource.element().children("dependency")) {
            var reference = dependency.attribute("identifierref");
            if (!resources.containsKey(reference)) warnings.add("packages.noDependency", reference);
        }
    }

    private String title(Manifest organisation) {
        return Optional.of(cut(organisation.text("title"), LONGEST_TITLE))
                .filter(told -> !told.isEmpty())
                .orElseGet(() -> items.get(0).title());
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}
