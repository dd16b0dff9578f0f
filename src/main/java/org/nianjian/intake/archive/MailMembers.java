package org.nianjian.intake.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.nianjian.intake.RawName;
import org.nianjian.intake.text.Mail;

/** What was sent with a mail. */
final class MailMembers implements Members {
    @Override
    public void each(byte[] archive, Visitor visitor) throws IOException {
        for (Mail.Attachment attachment : Mail.read(archive).attachments()) {
            RawName name = new RawName(attachment.name().getBytes(StandardCharsets.UTF_8));
            if (!visitor.file(name, new ByteArrayInputStream(attachment.content()))) {
                return;
            }
        }
    }
}
