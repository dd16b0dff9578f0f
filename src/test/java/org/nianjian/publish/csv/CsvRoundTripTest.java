package org.nianjian.publish.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianjian.publish.table.Field;
import org.nianjian.publish.table.FieldType;

class CsvRoundTripTest {
    private static final String[] PIECES = {
        "\"", "\"\"", ",", "\n", "\r\n", "\r", "\t", "=", "+", "-", "@", "'", "''", "#", "\\", ";", " ", "\u3000", "年",
        "鉴", "😀", "𠮷", "312件", "a", "\uFEFF", "\u0000", "－", "\\N", "NULL", "=1+1", "\u2028"
    };
    private static final List<Field> FIELDS = List.of(text("first"), text("second"), text("third"));

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatIsWrittenIsReadBackEqual(long seed) throws IOException {
        Random random = new Random(seed);
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            rows.add(List.of(nasty(random), nasty(random), nasty(random)));
        }
        Path file = folder.resolve("nasty.csv");
        try (CsvWriter csv = new CsvWriter(file, FIELDS)) {
            for (List<String> row : rows) {
                csv.write(new ArrayList<>(row));
            }
        }

        List<List<String>> read = new ArrayList<>();
        try (CsvReader csv = new CsvReader(file)) {
            while (csv.hasNext()) {
                Function<String, String> row = csv.next();
                read.add(List.of(row.apply("first"), row.apply("second"), row.apply("third")));
            }
        }

        assertEquals(rows, read);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"=1+1,'=1+1", "+5%,'+5%", "-同比,'-同比", "@甲,'@甲", "'=x,''=x", "'甲,'甲", "5-6,5-6", "甲=乙,甲=乙"})
    void aTextThatWouldRunAsAFormulaGetsAnApostrophe(String text, String cell) {
        assertEquals(cell, Formula.neutralised(text));
        assertEquals(text, Formula.restored(cell));
    }

    @Test
    void aNegativeNumberKeepsItsSign() throws IOException {
        Path file = folder.resolve("number.csv");
        Field number = new Field("n", FieldType.DECIMAL, "", "", "", "", true, List.of(), "", "");
        try (CsvWriter csv = new CsvWriter(file, List.of(number))) {
            csv.write(Arrays.asList(new java.math.BigDecimal("-12.50")));
        }

        assertEquals("\uFEFFn\r\n-12.5\r\n", java.nio.file.Files.readString(file));
    }

    private static String nasty(Random random) {
        StringBuilder text = new StringBuilder();
        for (int n = random.nextInt(6); n > 0; n--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    private static Field text(String name) {
        return new Field(name, FieldType.TEXT, "", "", "", "", false, List.of(), "", "");
    }
}
