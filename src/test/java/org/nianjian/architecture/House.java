package org.nianjian.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import org.nianjian.quantity.Bound;

/** The program as the architecture tests see it: its classes, its rooms and its sources. */
final class House {
    static final String ROOT = "org.nianjian";

    /** The rooms without Spring, I/O or clock. */
    static final List<String> CORE = List.of("quantity", "place", "report", "indicator", "statement");

    /** The classes of the program, without the tests. */
    static final JavaClasses CLASSES = new ClassFileImporter()
            .importUrl(Bound.class.getProtectionDomain().getCodeSource().getLocation());

    /** The folder of the project. */
    static final Path HOME = Path.of(System.getProperty("nianjian.home", ""));

    private House() {}

    /** The room that a class of the program lives in: {@code publish} for {@code org.nianjian.publish.chart.Theme}. */
    static String room(JavaClass type) {
        String below = type.getPackageName().substring(ROOT.length() + 1);
        int dot = below.indexOf('.');
        return dot < 0 ? below : below.substring(0, dot);
    }

    static boolean ours(JavaClass type) {
        return type.getPackageName().startsWith(ROOT + ".");
    }

    /** The packages of the core, for ArchUnit's rules. */
    static String[] core() {
        return CORE.stream().map(room -> ROOT + "." + room + "..").toArray(String[]::new);
    }
}
