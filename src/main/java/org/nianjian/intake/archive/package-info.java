/**
 * Opening what comes packed, so that every file in an archive or a mail is a submission of its own.
 *
 * <p>Archives are read by commons-compress (zip, tar, and 7z with XZ for Java), which is on the classpath for POI and gives
 * the raw bytes of names; mails by {@link org.nianjian.intake.text.Mail}. Rar
 * is not opened: the free readers in Java do not know its fifth version. Nothing is ever written to disk: names in an
 * archive are labels, so {@code ../} leads nowhere. Contents are unpacked once to be known by their hashes and, when they
 * are read, again in windows of 32 MB, so that memory does not grow with the archive. What an archive
 * holds is kept by its hash, its name and the extractor ({@link org.nianjian.intake.archive.ArchiveMemory}), so that one
 * that did not change costs a hash and no more.
 */
@NullMarked
package org.nianjian.intake.archive;

import org.jspecify.annotations.NullMarked;
