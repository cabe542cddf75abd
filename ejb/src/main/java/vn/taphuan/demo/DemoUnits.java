package vn.taphuan.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.taphuan.organisation.SuccessionKind;
import vn.taphuan.organisation.Unit;
import vn.taphuan.organisation.UnitKind;
import vn.taphuan.organisation.UnitLevel;
import vn.taphuan.organisation.UnitRegister;
import vn.taphuan.organisation.Units;

/** The units of the province before and after 2025, with what became of them. */
@ApplicationScoped
class DemoUnits {
    @Inject
    Units units;

    @Inject
    UnitRegister register;

    Map<String, Unit> found() {
        Map<String, Unit> byCode = new HashMap<>();
        for (var row : rows("units.csv")) {
            var unit = units.byCode(row.get(0)).orElseGet(() -> {
                var added = new Unit(
                        row.get(0),
                        row.get(1),
                        UnitKind.valueOf(row.get(2)),
                        UnitLevel.valueOf(row.get(3)),
                        byCode.get(row.get(4)),
                        LocalDate.parse(row.get(5)),
                        row.get(6).isEmpty() ? null : LocalDate.parse(row.get(6)));
                register.found(added);
                return added;
            });
            byCode.put(unit.code(), unit);
        }
        for (var row : rows("unit-successions.csv")) {
            register.succeed(
                    byCode.get(row.get(0)),
                    byCode.get(row.get(1)),
                    SuccessionKind.valueOf(row.get(2)),
                    LocalDate.parse(row.get(3)));
        }
        return byCode;
    }

    private static List<List<String>> rows(String file) {
        try (var reader = new BufferedReader(new InputStreamReader(
                DemoUnits.class.getClassLoader().getResourceAsStream("demo/" + file), StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).map(DemoUnits::cells).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The cells of one line; these files quote a name that holds a comma and nothing else. */
    private static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') quoted = !quoted;
            else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else cell.append(c);
        }
        cells.add(cell.toString());
        return cells;
    }
}
