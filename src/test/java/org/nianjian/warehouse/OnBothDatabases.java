package org.nianjian.warehouse;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.nianjian.indicator.Claim;
import org.nianjian.indicator.Observation;
import org.nianjian.indicator.Status;
import org.nianjian.quantity.Bound;
import org.nianjian.report.Body;
import org.nianjian.statement.Role;

/** A warehouse on each of the databases, fresh for every test. */
@ParameterizedClass
@EnumSource(Database.class)
abstract class OnBothDatabases {
    @Parameter
    Database database;

    @TempDir
    Path folder;

    WarehouseAddress address;
    Warehouse warehouse;

    @BeforeEach
    void open() throws Exception {
        address = database.fresh(folder);
        warehouse = Warehouse.open(address);
    }

    @AfterEach
    void close() {
        warehouse.close();
    }

    long editionOfTwoFiles() {
        ExtractionStore store = warehouse.extractions("c", "x");
        List<Observation> figures =
                List.of(Invented.observation(1, "mediation.disputes", "289"), Invented.observation(2, "other", "4"));
        Claim claim = new Claim(1, "mediation.success", new BigDecimal("-12"), "%", Bound.EXACT, null);
        store.add(List.of(Invented.read(2, "乙", figures, List.of()), Invented.read(1, "甲", figures, List.of(claim))));
        Map<Content, Long> keys = store.known();
        long edition = 5;
        warehouse.editions().begin(edition, "e");
        EditionWriter writer = warehouse.writer(edition);
        writer.indicators(List.of(Invented.DISPUTES, Invented.SUCCESS));
        List<Body> bodies = List.of(Invented.NORTH, Invented.UNKNOWN);
        writer.bodies(bodies);
        writer.submissions(List.of(
                new Fact.Submission(2, rejected(), null, null),
                new Fact.Submission(
                        1, Invented.submission("b.txt", 2, Invented.UNKNOWN), 1, keys.get(Invented.content(2))),
                new Fact.Submission(
                        0, Invented.submission("a.txt", 1, Invented.NORTH), 0, keys.get(Invented.content(1)))));
        writer.rejections(List.of(new Fact.Rejection(2, "unsupported_format", "请另存。", true)));
        writer.observations(List.of(
                new Fact.Observation(1, 2, null, Status.ACTUAL, Role.NOT_COUNTED),
                new Fact.Observation(1, 1, null, Status.ACTUAL, Role.PART),
                new Fact.Observation(0, 2, 2024, Status.PLAN, Role.NOT_COUNTED),
                new Fact.Observation(0, 1, 2024, Status.ACTUAL, Role.COUNTED)));
        return edition;
    }

    static SubmissionRow rejected() {
        return new SubmissionRow(
                "c.wps", Invented.sha(3), "wps", null, null, null, false, SubmissionRow.State.REJECTED, "不支持");
    }

    static <T, R> List<R> collect(Consumer<Consumer<T>> stream, java.util.function.Function<? super T, R> mapping) {
        List<R> rows = new ArrayList<>();
        stream.accept(row -> rows.add(mapping.apply(row)));
        return rows;
    }
}
