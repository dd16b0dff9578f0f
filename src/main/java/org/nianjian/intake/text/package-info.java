/**
 * Reading submissions of every format to text, one small class per format, told apart by content before name.
 *
 * <p>What reads what, and why:
 *
 * <ul>
 *   <li>plain text (txt, md): the JDK's own decoders. Byte order mark, UTF-16 whose zeros say so, strict UTF-8, else
 *       GB18030: detectors guess wrong on short texts;
 *   <li>html: jsoup, walked block by block, for its own text glues table cells together;
 *   <li>docx, xlsx, odt, ofd: straight from their XML with StAX, which starts ten times faster than object models of whole
 *       documents and keeps no more of them than the text. Numbers in cells are shown by POI's formatter; lines of OFD
 *       pages are joined by the same rules as those of PDF pages;
 *   <li>doc, and wps that holds the same streams: POI's HWPF, the only reader in Java of Word's binary formatting (rows of
 *       tables, lists, deleted words). What it cannot follow is read by the pieces of its text alone;
 *   <li>xls, et: the records of POI's event model, which does not keep the workbook;
 *   <li>rtf: a reader of our own, for the one in the JDK knows one code page and loses Chinese;
 *   <li>pdf: PDFBox, whose lines are joined to paragraphs again here;
 *   <li>eml, mht: {@link org.nianjian.intake.text.Mail}, our own; what is attached is opened by {@code intake.archive}.
 * </ul>
 *
 * <p>PDFBox and POI build what they read in memory and cannot be interrupted, and neither can jsoup over a large page: they
 * run in a {@link org.nianjian.intake.text.ReadingProcess} that is killed after the time limit or when its heap is full.
 * The other readers are streams whose memory is bounded by {@link org.nianjian.intake.Limits}. Macros, scripts and links are
 * never looked at, so that a macro-laden document is read like any other; no reader opens a file or a connection.
 */
@NullMarked
package org.nianjian.intake.text;

import org.jspecify.annotations.NullMarked;
