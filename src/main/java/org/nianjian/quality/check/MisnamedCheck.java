package org.nianjian.quality.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.nianjian.report.Body;
import org.nianjian.statement.Finding;
import org.nianjian.statement.Severity;
import org.nianjian.warehouse.Facts;
import org.nianjian.warehouse.SubmissionRow;
import org.nianjian.warehouse.SubmissionRow.State;

/**
 * A report that is counted for the body that its text names, in a file that is named after another body of the edition: one of
 * the two was mistaken for the other when it was saved or sent.
 */
record MisnamedCheck() implements Check {
    /** A file that is not named after the body whose report it is. */
    private record Doubt(SubmissionRow row, Body body) {}

    @Override
    public String name() {
        return "misnamed";
    }

    @Override
    public void run(Facts facts, Consumer<? super Finding> to) {
        Map<String, Body> bodies = new LinkedHashMap<>();
        List<Doubt> doubts = new ArrayList<>();
        facts.submissions(row -> {
            Body body = row.body();
            if (body == null || row.state() == State.REJECTED || body.areaCode().isEmpty()) {
                return;
            }
            bodies.putIfAbsent(body.id(), body);
            if (!isNamed(fileName(row), body)) {
                doubts.add(new Doubt(row, body));
            }
        });
        doubts.forEach(doubt -> longest(bodies.values(), fileName(doubt.row()))
                // A file may well be named after the county that its body belongs to.
                .filter(named -> !doubt.body().areaCode().startsWith(named.areaCode()))
                .findFirst()
                .ifPresent(named -> to.accept(finding(doubt, named))));
    }

    private Finding finding(Doubt doubt, Body named) {
        return new Finding(
                Severity.WARNING,
                name(),
                doubt.row().file(),
                doubt.body().name(),
                doubt.row().year(),
                "",
                "文件名写的是“" + named.area() + "”，正文却是“" + doubt.body().name() + "”的报告，已按正文计入；请核对是否放错或存错了文件。");
    }

    /**
     * The bodies whose area is the longest of those that a file's name tells.
     */
    private static Stream<Body> longest(Collection<Body> bodies, String file) {
        List<Body> named = bodies.stream().filter(body -> isNamed(file, body)).toList();
        int length = named.stream().mapToInt(body -> body.area().length()).max().orElse(0);
        return named.stream().filter(body -> body.area().length() == length);
    }

    private static boolean isNamed(String file, Body body) {
        return file.contains(body.area()) || file.contains(body.name());
    }

    /** The file's own name, without the folders and archives that it lies in. */
    private static String fileName(SubmissionRow row) {
        return row.file().substring(row.file().lastIndexOf('/') + 1);
    }
}
