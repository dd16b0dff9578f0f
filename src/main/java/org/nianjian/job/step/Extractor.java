package org.nianjian.job.step;

import java.math.MathContext;
import java.util.Optional;
import java.util.stream.Stream;
import org.nianjian.indicator.Claim;
import org.nianjian.indicator.FigureReader;
import org.nianjian.indicator.Lexicon;
import org.nianjian.indicator.Observation;
import org.nianjian.indicator.Reading;
import org.nianjian.intake.RejectionReason;
import org.nianjian.intake.text.ReadResult;
import org.nianjian.intake.text.TextReader;
import org.nianjian.report.OutlineReader;
import org.nianjian.warehouse.Extraction;
import org.nianjian.warehouse.ExtractionStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.infrastructure.item.ItemProcessor;

/**
 * Reads a submission: from its bytes to everything that its text says. Whatever a file holds, it ends as a reading or as a
 * rejection, which is a row like any other: nothing is thrown, skipped or rolled back because of it.
 */
final class Extractor implements ItemProcessor<Roll.Present, Extraction> {
    private static final Logger LOG = LoggerFactory.getLogger(Extractor.class);

    private final TextReader texts;
    private final OutlineReader outlines = new OutlineReader();
    private final FigureReader figures;

    Extractor(Lexicon lexicon, TextReader texts) {
        this.texts = texts;
        this.figures = new FigureReader(lexicon);
    }

    @Override
    public Extraction process(Roll.Present item) {
        ReadResult result = texts.read(item.found());
        if (result instanceof ReadResult.Text text) {
            return read(item, text);
        }
        ReadResult.Rejected rejected = (ReadResult.Rejected) result;
        return new Extraction.Rejected(
                item.content(), rejected.format(), rejected.reason().code(), rejected.detail());
    }

    /** A fault of the program over one text must not stop the night: it is logged, and the file asks for attention. */
    private Extraction read(Roll.Present item, ReadResult.Text text) {
        try {
            Reading reading = figures.read(outlines.read(text.text()));
            int most = texts.limits().figures();
            if (reading.observations().size() > most) {
                return new Extraction.Rejected(
                        item.content(),
                        text.format(),
                        RejectionReason.TOO_LARGE.code(),
                        "文本里有 " + reading.observations().size() + " 个数字，超过 " + most + " 个的上限，不像单份报告；请分开提交。");
            }
            Optional<String> tooLarge = tooLarge(reading);
            return tooLarge.isPresent()
                    ? new Extraction.Rejected(
                            item.content(),
                            text.format(),
                            "figure_too_large",
                            "“" + tooLarge.get() + "”的数值超出了可以保存的范围（小数点前25位、后9位）；请核对原文后重新提交。")
                    : new Extraction.Read(item.content(), text.format(), text.note(), text.recognised(), reading);
        } catch (RuntimeException | StackOverflowError fault) {
            LOG.error("{} could not be understood", item.file(), fault);
            return new Extraction.Rejected(
                    item.content(),
                    text.format(),
                    "program_fault",
                    "程序在分析这份文本时出错（" + fault.getClass().getSimpleName() + "）；请把文件和日志交给维护人员。");
        }
    }

    private static Optional<String> tooLarge(Reading reading) {
        Stream<String> figures = reading.observations().stream()
                .filter(it -> it.value() != null && !ExtractionStore.holds(it.value()))
                .map(Observation::evidence)
                .map(evidence -> evidence.words());
        Stream<String> claims = reading.claims().stream()
                .map(Claim::change)
                .filter(change -> !ExtractionStore.holds(change))
                .map(change -> change.round(MathContext.DECIMAL32).toString());
        return Stream.concat(figures, claims)
                .map(words -> words.length() > 60 ? words.substring(0, 60) + "…" : words)
                .findFirst();
    }
}
