package org.nianjian.intake.text;

import java.util.Optional;
import org.nianjian.intake.Limits;
import org.nianjian.intake.RejectionReason;

/** Reads the words of a mail or of a web page that was saved as one; what was sent with it is read by itself. */
final class MailFormat implements Format {
    @Override
    public Extract read(byte[] content, Limits limits) {
        Optional<Mail.Body> body = Mail.read(content).body();
        if (body.isEmpty()) {
            return new Refused(RejectionReason.NO_TEXT, "邮件里没有正文；请把报告作为附件（docx 或 pdf）或正文重新提交。");
        }
        Format format = body.get().html() ? new HtmlFormat() : new PlainTextFormat();
        try {
            return format.read(body.get().content(), limits);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
