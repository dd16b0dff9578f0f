package org.nianjian.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class ProgressTest {
    @Test
    void theLogTellsWhenAStepIsDoneAndNowAndThenBefore() {
        AtomicLong millis = new AtomicLong();
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        lines.start();
        Logger logger = (Logger) LoggerFactory.getLogger(ProgressLog.class);
        Level before = logger.getLevel();
        logger.setLevel(Level.INFO);
        logger.setAdditive(false);
        logger.addAppender(lines);
        try {
            ProgressLog log = new ProgressLog(millis::get);
            log.at("intake", 1, 100);
            millis.set(9_999);
            log.at("intake", 40, 100);
            millis.set(10_000);
            log.at("intake", 50, 100);
            log.at("intake", 100, 100);
            log.at("settle", 1, 2);
            log.at("settle", 2, 2);
        } finally {
            logger.detachAppender(lines);
            logger.setAdditive(true);
            logger.setLevel(before);
        }

        assertEquals(
                List.of("intake: 50 of 100", "intake: 100 of 100", "settle: 2 of 2"),
                lines.list.stream().map(ILoggingEvent::getFormattedMessage).toList());
    }

    @Test
    void theBarFillsAndTakesItselfAway() {
        StringWriter shown = new StringWriter();
        try (ProgressBar bar = new ProgressBar(new PrintWriter(shown))) {
            bar.show("intake", 1, 2);
            bar.show("intake", 2, 2);
        }

        String clear = "\r\u001b[K";
        assertTrue(shown.toString().contains("█".repeat(15) + "░".repeat(15) + " 1/2 intake"), shown.toString());
        assertTrue(shown.toString().endsWith("█".repeat(30) + " 2/2 intake" + clear), shown.toString());
    }

    @Test
    void aBarOfNothingIsFull() {
        StringWriter shown = new StringWriter();
        new ProgressBar(new PrintWriter(shown)).show("intake", 0, 0);

        assertTrue(shown.toString().endsWith("█".repeat(30) + " 0/0 intake"), shown.toString());
    }
}
