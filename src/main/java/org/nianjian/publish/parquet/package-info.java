/**
 * Tables as Parquet files, for programs that load millions of rows.
 *
 * <p>Apache's own writer writes them. It asks for classes of Hadoop, which is hundreds of megabytes; parquet-floor has the
 * few that it really calls. Compression would need native libraries and is left out: dictionaries do most of the work.
 */
@NullMarked
package org.nianjian.publish.parquet;

import org.jspecify.annotations.NullMarked;
