package vn.taphuan.official.roster;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;

/** Lists as long as they may be, by how they are written; no two people in them have name and number alike. */
enum LongList {
    CSV {
        @Override
        void write(int rows, OutputStream out) throws IOException {
            out.write(Lists.bytes(String.join(";", HEADINGS) + "\r\n"));
            for (int row = 0; row < rows; row++) out.write(Lists.bytes(String.join(";", person(row)) + "\r\n"));
        }
    },

    /** Excel with each text in its cell, as programs write it. */
    INLINE {
        @Override
        void write(int rows, OutputStream out) throws IOException {
            try (var zip = new ZipOutputStream(out)) {
                for (var part : Lists.parts("").entrySet()) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    if (part.getValue().length > 0) zip.write(part.getValue());
                    else sheet(rows, zip);
                }
            }
        }

        private void sheet(int rows, OutputStream out) throws IOException {
            out.write(Lists.bytes("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                    + "<sheetData>" + Lists.inline(1, HEADINGS)));
            for (int row = 0; row < rows; row++) out.write(Lists.bytes(Lists.inline(row + 2, person(row))));
            out.write(Lists.bytes("</sheetData></worksheet>"));
        }
    },

    /** Excel as Excel writes it, with a table of the texts beside the rows. */
    SHARED {
        @Override
        void write(int rows, OutputStream out) throws IOException {
            try (var workbook = new Workbook(out, "Test", "1.0")) {
                var sheet = workbook.newWorksheet("Danh sách");
                Lists.headings(sheet);
                for (int row = 0; row < rows; row++) {
                    var cells = person(row);
                    for (int column = 0; column < cells.size(); column++)
                        sheet.value(row + 1, column, cells.get(column));
                    if (row % 1_000 == 0) sheet.flush();
                }
            }
        }

        /** Texts of the table stay, as any later row may name them: some 70 bytes for each name and number. */
        @Override
        long most() {
            return 24 << 20;
        }
    };

    private static final List<String> HEADINGS =
            Arrays.stream(RosterColumn.values()).map(RosterColumn::heading).toList();

    abstract void write(int rows, OutputStream out) throws IOException;

    Path write(int rows) throws IOException {
        var file = Files.createTempFile("long", null);
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            write(rows, out);
        }
        return file;
    }

    /** How many bytes more may be held at the end than at the start; rows that stayed would take a hundred million. */
    long most() {
        return 4 << 20;
    }

    private static List<String> person(int row) {
        var cells = new ArrayList<String>();
        Lists.hanh().values().forEach(cell -> cells.add(cell.toString()));
        cells.set(RosterColumn.FULL_NAME.ordinal(), "Lò Thị Hạnh " + row);
        cells.set(RosterColumn.PERSONAL_NUMBER.ordinal(), "012191" + String.format("%06d", row));
        return cells;
    }
}
