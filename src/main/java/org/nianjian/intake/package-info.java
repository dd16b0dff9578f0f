/**
 * Finding submissions and their fingerprints, and saying why a file was refused; reading them to text is in
 * {@code intake.text}, the files that people keep beside them in {@code intake.side} and {@code intake.catalogue}.
 */
@NullMarked
package org.nianjian.intake;

import org.jspecify.annotations.NullMarked;
