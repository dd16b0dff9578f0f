package org.nianjian.publish.chart.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.nianjian.publish.chart.draw.ChartFonts;
import org.nianjian.publish.chart.draw.TextStyle;
import org.nianjian.report.Body;

/**
 * What rows are called: the bodies' names without the area that all of them begin with, shortened in the middle if they
 * are too long, with the area code if two would be the same.
 *
 * @param labels one per body, in their order
 * @param common what was left out at the beginning of every one; empty for nothing
 */
record BodyLabels(List<String> labels, String common) {
    private static final String AREA_ENDS = "省市州盟县区旗";
    private static final double WIDEST = 230;

    static BodyLabels of(List<Body> bodies) {
        List<String> names = bodies.stream().map(Body::name).toList();
        String common = common(names);
        Set<String> seen = new HashSet<>();
        Set<String> twice = new HashSet<>();
        List<String> cut = new ArrayList<>();
        for (String name : names) {
            String label = shortened(name.substring(common.length()), WIDEST);
            cut.add(label);
            if (!seen.add(label)) {
                twice.add(label);
            }
        }
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < cut.size(); i++) {
            String code = bodies.get(i).areaCode();
            String label = cut.get(i);
            if (twice.contains(label) && !code.isEmpty()) {
                String tag = " " + code;
                label = shortened(label, WIDEST - TextStyle.LABEL.width(tag)) + tag;
            }
            labels.add(label);
        }
        return new BodyLabels(List.copyOf(labels), common);
    }

    private static String shortened(String name, double width) {
        return TextStyle.LABEL.shortened(ChartFonts.get().legible(name), width);
    }

    private static String common(List<String> names) {
        if (names.size() < 2) {
            return "";
        }
        String first = names.get(0);
        int length = first.length();
        for (String name : names) {
            // At least two characters stay of every name.
            length = Math.min(length, name.length() - 2);
            int same = 0;
            while (same < length && name.charAt(same) == first.charAt(same)) {
                same++;
            }
            length = same;
        }
        while (length > 0 && AREA_ENDS.indexOf(first.charAt(length - 1)) < 0) {
            length--;
        }
        return first.substring(0, Math.max(0, length));
    }

    /** The width of the widest in pixels. */
    double width() {
        return labels.stream().mapToDouble(TextStyle.LABEL::width).max().orElse(0);
    }
}
