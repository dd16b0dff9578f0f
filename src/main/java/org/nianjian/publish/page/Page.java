package org.nianjian.publish.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the first page shows, ready for the template, which only arranges and escapes.
 *
 * @param edition the edition's id
 * @param version the program's version
 * @param years the years of the data, as all counts here written as they are shown
 * @param states how many submissions are in which state
 * @param bodies how many bodies have a report
 * @param statements how many statements there are
 * @param observations how many figures were read as an indicator
 * @param unclassified how many no indicator covers
 * @param panels the indicators, for each level and type of bodies
 * @param charts the pictures
 * @param reporters the bodies and their reports
 * @param moreReporters how many bodies are left to the CSV
 * @param checks how many findings each check has
 * @param findings the findings to mend and to look at
 * @param moreFindings how many of those are left to the CSV
 * @param rejections the submissions that could not be read
 * @param files what can be downloaded
 */
public record Page(
        String edition,
        String version,
        Both years,
        List<Count> states,
        String bodies,
        String statements,
        String observations,
        String unclassified,
        List<Panel> panels,
        List<ChartFile> charts,
        List<Reporter> reporters,
        int moreReporters,
        List<Check> checks,
        List<Remark> findings,
        int moreFindings,
        List<Unread> rejections,
        List<Download> files) {

    /** How many there are of something; the number is written as it is shown. */
    public record Count(Both name, String count) {}

    /**
     * The indicators of one level and type of bodies in its latest year.
     *
     * @param name of the bodies
     * @param year the year
     * @param bodies how many handed in a report
     * @param coverage how many did in each year
     * @param headlines the changes worth one
     * @param rows the indicators that anybody stated
     */
    public record Panel(
            Both name, int year, int bodies, List<YearCount> coverage, List<Both> headlines, List<IndicatorRow> rows) {}

    /** How many bodies of a panel handed in a report for a year. */
    public record YearCount(int year, int bodies) {}

    /**
     * An indicator in a panel.
     *
     * @param total the sum, or the median of a rate
     * @param change the matched change; null if there is none
     * @param rises 1 if it rises, −1 if it falls, else 0
     */
    public record IndicatorRow(
            String id,
            Both name,
            String definition,
            String unit,
            boolean rate,
            Both total,
            int reporting,
            int matched,
            @Nullable Both change,
            int rises) {}

    /**
     * A picture in the charts folder.
     *
     * @param path its path in the edition
     * @param png the same as pixels
     * @param language the language of its words: zh or en
     * @param alt what it shows
     * @param width in pixels
     * @param height in pixels
     */
    public record ChartFile(String path, String png, String language, String alt, int width, int height) {}

    /** A body and its reports. */
    public record Reporter(String name, String areaCode, List<ReportLink> reports, long statements) {}

    /** A report's year and its text; the text is empty if it was not kept. */
    public record ReportLink(String year, String text) {}

    /** How many findings a check has. */
    public record Check(Both severity, String code, String check, long count) {}

    /** A finding. */
    public record Remark(
            Both severity, String code, String message, String file, String body, String year, String indicator) {}

    /** A submission that could not be read. */
    public record Unread(String file, String reason, String detail, boolean acknowledged) {}

    /** A file to download. */
    public record Download(String path, Both name) {}
}
