package org.nianjian.warehouse;

/**
 * A submission that could not be read.
 *
 * @param file its path relative to the input folder
 * @param sha256 the hash of its bytes; empty if not even they could be read
 * @param reason a word for the kind of trouble: unsupported_format, broken_file, no_text …
 * @param detail one sentence in Chinese: what was found, what was expected, what to do
 * @param acknowledged whether somebody knows about it
 */
public record RejectionRow(String file, String sha256, String reason, String detail, boolean acknowledged) {}
