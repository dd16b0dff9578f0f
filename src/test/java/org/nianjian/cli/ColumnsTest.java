package org.nianjian.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ColumnsTest {
    @Test
    void aChineseCharacterIsTwoColumnsWide() {
        assertEquals(5, Columns.width("28件a"));
        assertEquals(4, Columns.width("（）"));
        assertEquals(2, Columns.width("\uD842\uDFB7"));
    }

    @Test
    void shorterTextIsFilledAndLongerTextStays() {
        assertEquals("件  |", Columns.pad("件", 4) + "|");
        assertEquals("12345", Columns.pad("12345", 3));
    }
}
