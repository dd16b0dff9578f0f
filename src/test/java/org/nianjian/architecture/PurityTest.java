package org.nianjian.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PurityTest {
    /** Calls whose answer depends on when, where or under which settings the program runs. */
    private static final Set<String> AMBIENT = Set.of(
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.lang.System.getProperty",
            "java.lang.System.getenv",
            "java.time.Instant.now",
            "java.time.LocalDate.now",
            "java.time.LocalDateTime.now",
            "java.time.LocalTime.now",
            "java.time.OffsetDateTime.now",
            "java.time.ZonedDateTime.now",
            "java.time.Year.now",
            "java.time.YearMonth.now",
            "java.time.ZoneId.systemDefault",
            "java.util.Locale.getDefault",
            "java.util.TimeZone.getDefault",
            "java.nio.charset.Charset.defaultCharset",
            "java.lang.Math.random",
            "java.util.UUID.randomUUID");

    private static final Set<String> FLOATING = Set.of("double", "float", "java.lang.Double", "java.lang.Float");

    /** Where floating numbers may stand, for they are places on a page: drawing charts, and reading PDFs and OFDs. */
    private static final Pattern GEOMETRY = Pattern.compile(
            "org\\.nianjian\\.(publish\\.chart\\.|intake\\.text\\.(Pdf|Ofd|Page|Glyph|Rule|Scan|StruckOut|Recogniser)).*");

    @Test
    void theCoreKnowsNoSpringNoInputOrOutputNoClockAndNoLog() {
        noClasses()
                .that()
                .resideInAnyPackage(House.core())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..",
                        "java.io..",
                        "java.nio.file..",
                        "java.nio.channels..",
                        "java.net..",
                        "java.sql..",
                        "javax.sql..",
                        "org.slf4j..",
                        "java.util.logging..",
                        "ch.qos.logback..")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.time.Clock")
                .check(House.CLASSES);
    }

    @Test
    void theCoreAsksNobodyForTimePlaceOrSettings() {
        classes()
                .that()
                .resideInAnyPackage(House.core())
                .should(neverCall(describe(
                        "something ambient",
                        call -> AMBIENT.contains(call.getTargetOwner().getFullName() + "." + call.getName()))))
                .check(House.CLASSES);
    }

    @Test
    void theCoreSharesNoStateThatChanges() {
        fields().that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(House.core())
                .and()
                .haveModifier(STATIC)
                .should()
                .haveModifier(FINAL)
                .allowEmptyShould(true)
                .check(House.CLASSES);
    }

    @Test
    void nothingThatIsCountedIsAFloatingNumber() {
        List<String> floating = new ArrayList<>();
        for (JavaClass type : House.CLASSES) {
            if (!GEOMETRY.matcher(type.getFullName()).matches()) {
                type.getFields().stream()
                        .filter(field -> floating(field.getRawType()))
                        .map(JavaField::getFullName)
                        .forEach(floating::add);
                type.getCodeUnits().stream()
                        .filter(unit -> floating(unit.getRawReturnType())
                                || unit.getRawParameterTypes().stream().anyMatch(PurityTest::floating))
                        .map(JavaCodeUnit::getFullName)
                        .forEach(floating::add);
            }
        }
        assertTrue(floating.isEmpty(), () -> String.join("\n", floating));
    }

    @Test
    void onlyTheWarehouseAndTheJobTalkToDatabases() {
        noClasses()
                .that()
                .resideOutsideOfPackages(House.ROOT + ".warehouse..", House.ROOT + ".job..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc..", "org.h2..")
                .check(House.CLASSES);
    }

    @Test
    void onlyTheMainClassEndsTheProgram() {
        classes()
                .that()
                .doNotHaveFullyQualifiedName(House.ROOT + ".cli.Nianjian")
                .should(neverCall(describe("System.exit", PurityTest::ends)))
                .check(House.CLASSES);
    }

    private static boolean ends(JavaMethodCall call) {
        String method = call.getTargetOwner().getFullName() + "." + call.getName();
        return method.equals("java.lang.System.exit") || method.startsWith("java.lang.Runtime.halt");
    }

    private static boolean floating(JavaClass type) {
        return FLOATING.contains(type.getBaseComponentType().getFullName());
    }

    private static ArchCondition<JavaClass> neverCall(DescribedPredicate<JavaMethodCall> what) {
        return new ArchCondition<>("never call " + what.getDescription()) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaMethodCall call : type.getMethodCallsFromSelf()) {
                    if (what.test(call)) {
                        events.add(SimpleConditionEvent.violated(call, call.getDescription()));
                    }
                }
            }
        };
    }
}
