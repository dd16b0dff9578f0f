package org.nianjian.publish.revision;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement that is not what it was in the edition before.
 *
 * @param change what happened to it
 * @param body the body's name, as it is now where there is one
 * @param bodyId the body's id
 * @param year the year
 * @param indicator the indicator's id
 * @param oldValue the value in the edition before; null if added
 * @param newValue the value now; null if removed
 * @param oldBound the bound in the edition before; null if added
 * @param newBound the bound now; null if removed
 * @param why what can have caused it; never empty
 */
public record Revision(
        Change change,
        String body,
        String bodyId,
        int year,
        String indicator,
        @Nullable BigDecimal oldValue,
        @Nullable BigDecimal newValue,
        @Nullable String oldBound,
        @Nullable String newBound,
        List<Cause> why) {
    public Revision {
        why = List.copyOf(why);
    }

    /** What happened to a statement. */
    public enum Change {
        ADDED("added"),
        REMOVED("removed"),
        CHANGED("changed");

        private final String code;

        Change(String code) {
            this.code = code;
        }

        /** The published word. */
        public String code() {
            return code;
        }

        /**
         * That of a published word.
         *
         * @throws IllegalArgumentException if there is none of that word
         */
        static Change of(String code) {
            return Arrays.stream(values())
                    .filter(each -> each.code.equals(code))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("nothing is called " + code));
        }
    }

    /** What can have caused it; published in this order. */
    public enum Cause {
        /** A person corrected it, or took a correction back; also where nothing else is seen that could have caused it. */
        CORRECTION("correction"),
        /** The file is new. */
        FILE_ADDED("file_added"),
        /** The file has other content. */
        FILE_CHANGED("file_changed"),
        /** The file is gone. */
        WITHDRAWN("withdrawn"),
        /** Another file of the same body and year counts now. */
        SUPERSEDED("superseded"),
        /** The file can no longer be read. */
        REJECTED("rejected"),
        /** The file is now taken for another body's or year's. */
        IDENTITY("identity_changed"),
        /** The catalogue of indicators is another. */
        CATALOGUE("catalogue_changed"),
        /** The code that reads figures is another. */
        EXTRACTOR("extractor_changed"),
        /** The rest of the program is another. */
        PROGRAM("program_changed");

        private final String code;

        Cause(String code) {
            this.code = code;
        }

        /** The published word. */
        public String code() {
            return code;
        }

        /**
         * That of a published word.
         *
         * @throws IllegalArgumentException if there is none of that word
         */
        static Cause of(String code) {
            return Arrays.stream(values())
                    .filter(each -> each.code.equals(code))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("nothing is called " + code));
        }
    }
}
