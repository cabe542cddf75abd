package vn.taphuan.official;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.taphuan.official.roster.RawCell;
import vn.taphuan.official.roster.RosterColumn;
import vn.taphuan.official.roster.RosterFinding;
import vn.taphuan.shared.Json;

/** Keeps the parts of a row that nobody searches as JSON. */
abstract class ImportJson<T, J> implements AttributeConverter<T, String> {
    private final Class<J> stored;

    ImportJson(Class<J> stored) {
        this.stored = stored;
    }

    abstract J store(T value);

    abstract T restore(J value);

    @Override
    public String convertToDatabaseColumn(T value) {
        return value == null ? null : Json.text(store(value));
    }

    @Override
    public T convertToEntityAttribute(String text) {
        return text == null ? null : restore(Json.read(text, stored));
    }

    /** A list whose elements JSON-B knows by their class. */
    abstract static class OfList<E> extends ImportJson<List<E>, E[]> {
        private final E[] none;

        OfList(Class<E[]> stored, E[] none) {
            super(stored);
            this.none = none;
        }

        @Override
        E[] store(List<E> value) {
            return value.toArray(none);
        }

        @Override
        List<E> restore(E[] value) {
            return Arrays.asList(value);
        }
    }

    @Converter
    static class Findings extends OfList<RosterFinding> {
        Findings() {
            super(RosterFinding[].class, new RosterFinding[0]);
        }
    }

    @Converter
    static class Changes extends OfList<ImportChange> {
        Changes() {
            super(ImportChange[].class, new ImportChange[0]);
        }
    }

    @Converter
    static class Texts extends OfList<String> {
        Texts() {
            super(String[].class, new String[0]);
        }
    }

    /** A cell with its place in the row. */
    public record Cell(RosterColumn column, RawCell.Kind kind, String text) {}

    @Converter
    static class Cells extends ImportJson<Map<RosterColumn, RawCell>, Cell[]> {
        Cells() {
            super(Cell[].class);
        }

        @Override
        Cell[] store(Map<RosterColumn, RawCell> cells) {
            return cells.entrySet().stream()
                    .map(cell -> new Cell(
                            cell.getKey(),
                            cell.getValue().kind(),
                            cell.getValue().text()))
                    .toArray(Cell[]::new);
        }

        @Override
        Map<RosterColumn, RawCell> restore(Cell[] cells) {
            var restored = new EnumMap<RosterColumn, RawCell>(RosterColumn.class);
            for (var cell : cells) restored.put(cell.column(), new RawCell(cell.kind(), cell.text()));
            return restored;
        }
    }
}
