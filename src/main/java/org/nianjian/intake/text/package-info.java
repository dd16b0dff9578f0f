/**
 * Reading submissions of every format to text, one small class per format, told apart by content before name.
 *
 * <p>What reads what, and why: plain text by the JDK's own decoders (byte order mark, strict UTF-8, else GB18030: detectors
 * guess wrong on short texts); HTML by jsoup, walked block by block, for its own text glues table cells together; .docx
 * straight from its XML with StAX, which starts ten times faster than an object model of the whole document and keeps no
 * more of it than the text; PDF by PDFBox, whose lines are joined to paragraphs again here.
 */
@NullMarked
package org.nianjian.intake.text;

import org.jspecify.annotations.NullMarked;
