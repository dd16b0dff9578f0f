/**
 * Reading submissions of every format to text, one small class per format, told apart by content before name.
 *
 * <p>What reads what, and why:
 *
 * <ul>
 *   <li>plain text (txt, md): the JDK's own decoders. Byte order mark, UTF-16 whose zeros say so, strict UTF-8, else
 *       GB18030: detectors guess wrong on short texts;
 *   <li>html: jsoup, walked block by block, for its own text glues table cells together;
 *   <li>docx, xlsx, odt, ods, ofd: straight from their XML with StAX, which starts ten times faster than object models of
 *       whole documents and keeps no more of them than the text. Notes and text boxes stand after their paragraph, automatic
 *       numbers before theirs, changes as accepted. Numbers in cells are shown by POI's formatter;
 *   <li>doc, and wps that holds the same streams: POI's HWPF, the only reader in Java of Word's binary formatting (rows of
 *       tables, lists, notes, deleted words). What it cannot follow is read by the pieces of its text alone;
 *   <li>xls, et: the records of POI's event model, which does not keep the workbook;
 *   <li>rtf: a reader of our own, for the one in the JDK knows one code page and loses Chinese;
 *   <li>pdf: PDFBox tells what stands where and which lines are drawn. {@link org.nianjian.intake.text.PageLayout} makes of it,
 *       and of the pages of ofd, rows of tables, columns and lines; {@link org.nianjian.intake.text.PageFurniture} takes headers
 *       and page numbers out, {@link org.nianjian.intake.text.PageParagraphs} joins wrapped lines again. PDFBox's own order
 *       glues cells and columns together;
 *   <li>scans: refused as scans, or recognised by Tesseract, a program that the operator installs and switches on. It is the one
 *       that systems carry with Chinese; what it reads is marked, for it takes 98% for 989%6;
 *   <li>eml, mht: {@link org.nianjian.intake.text.Mail}, our own; what is attached is opened by {@code intake.archive};
 *   <li>rar, msg, ceb, caj, wordprocessing XML, presentations: not read; the rejection says what to send instead.
 * </ul>
 *
 * <p>A report that LibreOffice has written in nine of these formats states the same figures in each; a test holds that.
 *
 * <p>PDFBox and POI build what they read in memory and cannot be interrupted, neither can jsoup over a large page, and a page
 * of OFD may be laid out for long: they run in a {@link org.nianjian.intake.text.ReadingProcess} that is killed after the time limit or when its heap is full.
 * The other readers are streams whose memory is bounded by {@link org.nianjian.intake.Limits}. Macros, scripts and links are
 * never looked at, so that a macro-laden document is read like any other; no reader opens a file or a connection.
 */
@NullMarked
package org.nianjian.intake.text;

import org.jspecify.annotations.NullMarked;
