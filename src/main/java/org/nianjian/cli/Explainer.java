package org.nianjian.cli;

import java.nio.file.Path;
import java.util.List;
import org.nianjian.indicator.FigureReader;
import org.nianjian.indicator.Lexicon;
import org.nianjian.indicator.Reading;
import org.nianjian.intake.FoundFile;
import org.nianjian.intake.Limits;
import org.nianjian.intake.RejectionReason;
import org.nianjian.intake.text.ReadResult;
import org.nianjian.intake.text.TextReader;
import org.nianjian.quantity.Span;
import org.nianjian.report.Clues;
import org.nianjian.report.Identity;
import org.nianjian.report.Outline;
import org.nianjian.report.OutlineReader;
import org.nianjian.report.Section;
import org.nianjian.report.SectionRole;
import org.nianjian.report.SubmissionName;

/** Reads single texts with the very code that a run reads submissions with. */
final class Explainer {
    private static final String STANDARD_INPUT = "standard input.txt";

    private final TextReader texts;
    private final Limits limits;
    private final OutlineReader outlines = new OutlineReader();
    private final FigureReader figures;
    private final Lexicon lexicon;
    private final InputFolder folder;

    /** @throws UsageException if the folder's catalogue has mistakes */
    Explainer(InputFolder folder, TextReader texts, Limits limits) {
        this.limits = limits;
        this.texts = texts;
        this.folder = folder;
        this.lexicon = folder.lexicon();
        this.figures = new FigureReader(lexicon);
    }

    Lexicon lexicon() {
        return lexicon;
    }

    /**
     * Explains a submission; what lies in an archive is named as in the tables: {@code 报送.zip!/望舒街道.docx}.
     *
     * @throws UsageException if the file cannot be read as a report
     */
    Explained file(Path file) {
        FoundFile found = Handed.in(file, limits);
        return report(text(texts.read(found), file.toString()), folder.nameOf(file, found.name()));
    }

    /**
     * Explains what came from standard input.
     *
     * @throws UsageException if it cannot be read as a report
     */
    Explained bytes(byte[] content) {
        ReadResult result = texts.read(content, STANDARD_INPUT);
        boolean nothing =
                result instanceof ReadResult.Rejected rejected && rejected.reason() == RejectionReason.EMPTY_FILE;
        return nothing ? line("") : report(text(result, "standard input"), STANDARD_INPUT);
    }

    /** Explains a line that is a text of its own: all of it is read, whether or not it looks like a title or a plan. */
    Explained line(String line) {
        Outline seen = outlines.read(line);
        Section all = new Section(new Span(0, line.length()), "", "", SectionRole.WORK);
        Outline outline =
                new Outline(line, seen.kind(), new Clues("", "", "", "", "", null), List.of(all), seen.residue());
        return new Explained(line, null, seen.kind().code(), Figure.of(figures.read(outline), null));
    }

    private Explained report(String text, String name) {
        Outline outline = outlines.read(text);
        Reading reading = figures.read(outline);
        Identity identity =
                folder.identifier(lexicon.catalogue()).identify(outline.clues(), text, SubmissionName.of(name));
        return new Explained(text, identity, outline.kind().code(), Figure.of(reading, identity.year()));
    }

    private static String text(ReadResult result, String name) {
        if (result instanceof ReadResult.Rejected rejected) {
            throw new UsageException(name + ": " + rejected.detail());
        }
        return ((ReadResult.Text) result).text();
    }
}
