/** Makes the Word and PDF files of the sample input from their texts. */
@NullMarked
package org.nianjian.sample;

import org.jspecify.annotations.NullMarked;
