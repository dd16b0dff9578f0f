package org.nianjian.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubmissionNameTest {
    @ParameterizedTest
    @CsvSource({
        "望舒街道.docx, '', 望舒街道.docx",
        "2024年/望舒街道.docx, 2024年, 望舒街道.docx",
        "望舒街道.zip!/年报.docx, 望舒街道, 年报.docx",
        "2024年.tar.gz!/望舒街道.7Z!/年报.docx, 2024年+望舒街道, 年报.docx",
        "转发！/年报.docx, 转发！, 年报.docx"
    })
    void anArchiveIsAFolderWithoutItsEnding(String path, String folders, String file) {
        SubmissionName name = SubmissionName.of(path);
        assertEquals(folders, String.join("+", name.folders()));
        assertEquals(file, name.file());
        assertEquals(path, name.path());
    }
}
