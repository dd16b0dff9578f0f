package org.nianjian.publish.page.link;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.nianjian.publish.store.Sha256;
import org.nianjian.warehouse.ObservationId;

/**
 * The paths of an edition's pages, relative to its folder, parts separated by {@code /}, in ASCII. They depend on what a page
 * is about and on nothing else, so that a link stays good from edition to edition.
 */
public final class PageNames {
    public static final String INDEX = "index.html";
    public static final String REVISIONS = "revisions.html";
    public static final String INDICATORS = "pages/indicators.html";
    public static final String BODIES = "pages/bodies.html";
    public static final String FINDINGS = "pages/findings.html";
    public static final String REJECTIONS = "pages/rejections.html";
    public static final String UNCLASSIFIED = "pages/unclassified.html";
    public static final String METHOD = "pages/method.html";
    public static final String QUALITY = "pages/quality.html";
    /** The folders of the counties that can be sent on their own. */
    public static final String AREAS = "by-area/";

    private static final String HTML = ".html";
    /** The id of a government whose area has a code: the code, the type, and no organisation. */
    private static final Pattern PLAIN_BODY = Pattern.compile("(\\d{2,9})\\|([a-z]+)\\|");

    private static final Pattern PLAIN_INDICATOR = Pattern.compile("[a-z0-9_]+(\\.[a-z0-9_]+)*+");
    private static final int HASH = 16;

    private PageNames() {}

    /** The page of an indicator: {@code pages/indicator/mediation.disputes_handled.html}. */
    public static String indicator(String id) {
        return "pages/indicator/" + stem(id) + HTML;
    }

    /** The rows of {@code year-over-year.csv} that are of an indicator. */
    public static String indicatorCsv(String id) {
        return "pages/indicator/" + stem(id) + ".csv";
    }

    /** The page of a body: {@code pages/body/999901101-government.html}, or a hash in place of the name. */
    public static String body(String bodyId) {
        var plain = PLAIN_BODY.matcher(bodyId);
        return "pages/body/" + (plain.matches() ? plain.group(1) + "-" + plain.group(2) : hash(bodyId)) + HTML;
    }

    /** The page of a county: {@code pages/county/999901.html}. */
    public static String county(String code) {
        return "pages/county/" + code + HTML;
    }

    /** The folder of a county, with a slash at its end: {@code by-area/999901/}. */
    public static String area(String code) {
        return AREAS + code + "/";
    }

    /** The page of a submission that was read: {@code pages/report/} and what its observations' ids begin with. */
    public static String report(String file) {
        String prefix = ObservationId.prefix(file);
        return "pages/report/" + prefix.substring(0, prefix.length() - 1) + HTML;
    }

    /** The place of a figure in the page of its report. */
    public static String figure(String file, int ordinal) {
        return report(file) + "#" + figureAnchor(ordinal);
    }

    /**
     * The place of an observation in the page of its report.
     *
     * @param observationId as it is published: sixteen hexadecimal digits, a hyphen and the figure's ordinal
     */
    public static String figure(String observationId) {
        int hyphen = observationId.lastIndexOf('-');
        return "pages/report/" + observationId.substring(0, hyphen) + HTML + "#f" + observationId.substring(hyphen + 1);
    }

    /** The id of a figure's element in the page of its report. */
    public static String figureAnchor(int ordinal) {
        return "f" + ordinal;
    }

    /** A further page of one that is split: the first is number 1 and has the plain name. */
    public static String part(String first, int number) {
        return number == 1 ? first : first.substring(0, first.length() - HTML.length()) + "-" + number + HTML;
    }

    private static String stem(String indicator) {
        return PLAIN_INDICATOR.matcher(indicator).matches() ? indicator : hash(indicator);
    }

    private static String hash(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8)).substring(0, HASH);
    }
}
