package org.nianjian.publish.page;

import freemarker.cache.ClassTemplateLoader;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.nianjian.publish.Edition;
import org.nianjian.publish.Output;
import org.nianjian.publish.table.Table;
import org.nianjian.statement.comparing.Headlines;
import org.nianjian.warehouse.Facts;

/**
 * The first page, {@code index.html}: one file in two languages that opens from a folder without network or scripts. It
 * shows the charts and texts that are in the folder when it is written.
 */
public final class PageOutput implements Output {
    private final List<Table<?>> tables;
    private final Headlines headlines;
    private final Configuration templates;

    /** The page of an edition that has these tables to download, with headlines by the usual rule. */
    public PageOutput(List<Table<?>> tables) {
        this(tables, Headlines.DEFAULT);
    }

    /** The page of an edition that has these tables to download, with headlines by that rule. */
    public PageOutput(List<Table<?>> tables, Headlines headlines) {
        this.tables = List.copyOf(tables);
        this.headlines = headlines;
        templates = new Configuration(Configuration.VERSION_2_3_34);
        templates.setTemplateLoader(new ClassTemplateLoader(PageOutput.class, ""));
        templates.setDefaultEncoding(StandardCharsets.UTF_8.name());
        templates.setLocale(Locale.ROOT);
        templates.setNumberFormat("computer");
        templates.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        templates.setLogTemplateExceptions(false);
        templates.setWrapUncheckedExceptions(true);
    }

    @Override
    public void write(Facts facts, Edition edition, Path folder) throws IOException {
        Page page = new PageReader(facts, edition, folder).read(tables, headlines);
        StringWriter html = new StringWriter();
        try {
            templates.getTemplate("index.ftlh").process(Map.of("page", page), html);
        } catch (TemplateException e) {
            throw new IOException("the page cannot be made: " + e.getMessage(), e);
        }
        Files.write(folder.resolve("index.html"), html.toString().getBytes(StandardCharsets.UTF_8));
    }
}
