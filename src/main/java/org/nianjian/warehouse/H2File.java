package org.nianjian.warehouse;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An H2 database in a file that this process alone uses. */
final class H2File {
    /**
     * Commits are written by the committing thread itself: H2's own writer works beside it, and a process that is killed
     * while both are busy may leave a row locked by a transaction that nobody can end any more.
     * Errors are thrown and logged here, so a file of H2's own would only tell them again.
     */
    private static final List<String> SETTINGS = List.of("WRITE_DELAY=0", "CACHE_SIZE=65536", "TRACE_LEVEL_FILE=0");

    private static final long WORTH_TIDYING = 32L << 20;
    private static final long FULL_ENOUGH = 50;

    private H2File() {}

    static boolean is(String url) {
        return url.startsWith("jdbc:h2:file:");
    }

    /** The address with the settings that it does not have yet. */
    static String withSettings(String url) {
        StringBuilder all = new StringBuilder(url);
        for (String setting : SETTINGS) {
            String start = ";" + setting.substring(0, setting.indexOf('=') + 1);
            if (!url.toUpperCase(Locale.ROOT).contains(start)) {
                all.append(';').append(setting);
            }
        }
        return all.toString();
    }

    /**
     * Closes the database, written anew if most of its file is waste: without a writer of its own, H2 gives little of the
     * room back that removed rows took. The file is replaced by the new one in one step.
     */
    static void tidy(DataSource dataSource) {
        JdbcClient sql = JdbcClient.create(dataSource);
        Map<String, Long> store = new HashMap<>();
        sql.sql("SELECT setting_name, setting_value FROM information_schema.settings"
                        + " WHERE setting_name IN ('info.FILE_SIZE', 'info.CHUNKS_FILL_RATE')")
                .query(row -> {
                    store.put(row.getString("setting_name"), Long.valueOf(row.getString("setting_value")));
                });
        if (store.getOrDefault("info.FILE_SIZE", 0L) > WORTH_TIDYING
                && store.getOrDefault("info.CHUNKS_FILL_RATE", FULL_ENOUGH) < FULL_ENOUGH) {
            sql.sql("SHUTDOWN COMPACT").update();
        }
    }
}
