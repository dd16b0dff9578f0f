/** One small publisher per output, and the swap that makes an edition visible. */
@NullMarked
package org.nianjian.publish;

import org.jspecify.annotations.NullMarked;
