package org.nianjian.publish.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.nianjian.publish.Edition;
import org.nianjian.publish.page.Page.Download;
import org.nianjian.publish.page.Page.Unread;
import org.nianjian.publish.table.Table;
import org.nianjian.statement.comparing.Headlines;
import org.nianjian.warehouse.Facts;

/** Gathers from the facts what the first page shows. */
final class PageReader {
    private final Facts facts;
    private final Edition edition;
    private final Path folder;

    PageReader(Facts facts, Edition edition, Path folder) {
        this.facts = facts;
        this.edition = edition;
        this.folder = folder;
    }

    Page read(List<Table<?>> tables, Headlines headlines) throws IOException {
        Reporters reporters = new Reporters(facts, hash -> Files.isRegularFile(folder.resolve(text(hash))));
        Remarks remarks = new Remarks(facts);
        long[] figures = {0, 0};
        facts.observations(row -> figures[0]++);
        facts.unclassified(row -> figures[1]++);
        return new Page(
                edition.id(),
                edition.programVersion(),
                years(),
                reporters.states(),
                Figures.count(reporters.count()),
                Figures.count(reporters.statements()),
                Figures.count(figures[0]),
                Figures.count(figures[1]),
                Panels.of(facts, headlines),
                ChartFiles.in(folder),
                reporters.first(),
                reporters.left(),
                remarks.checks(),
                remarks.first(),
                remarks.left(),
                rejections(),
                downloads(tables));
    }

    /** Where the text of a submission is in the edition. */
    static String text(String sha256) {
        return "texts/" + sha256 + ".txt";
    }

    private Both years() {
        SortedSet<Integer> years = new TreeSet<>();
        facts.statements(row -> years.add(row.year()));
        if (years.isEmpty()) {
            return Both.same("—");
        }
        return years.size() == 1
                ? new Both(years.first() + "年", String.valueOf(years.first()))
                : new Both(years.first() + "—" + years.last() + "年", years.first() + " to " + years.last());
    }

    private List<Unread> rejections() {
        List<Unread> unread = new ArrayList<>();
        facts.rejections(row -> unread.add(new Unread(row.file(), row.reason(), row.detail(), row.acknowledged())));
        return unread;
    }

    private static List<Download> downloads(List<Table<?>> tables) {
        List<Download> files = new ArrayList<>();
        files.add(new Download("yearbook.xlsx", new Both("年鉴工作簿", "Workbook")));
        for (Table<?> table : tables) {
            files.add(new Download(table.fileName(), new Both(table.titleZh(), table.titleEn())));
        }
        files.add(new Download("datapackage.json", new Both("数据说明（列、类型、指纹）", "Data package: columns, types, hashes")));
        return files;
    }
}
